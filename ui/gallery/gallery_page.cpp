// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_page.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMetaMethod>
#include <QMimeData>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/bridge/message_text.h"
#include "ui/export/picture_mime.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_actions.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/import_bar.h"
#include "ui/gallery/import_task.h"
#include "ui/gallery/notice_bar.h"
#include "ui/gallery/shelf_panel.h"
#include "ui/gallery/state_view.h"
#include "ui/gallery/trash_bar.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// A selection that grows under the mouse is read when it pauses.
constexpr int kInspectMs = 40;

}  // namespace

GalleryPage::GalleryPage(HistoryStore& store, QWidget* parent)
    : QWidget(parent),
      folder_(toQString(store.folder())),
      library_(new Library(store.folder(), this)),
      model_(new GalleryModel(*library_, this)),
      edits_(new GalleryEdits(*library_, *model_, this)),
      import_(new ImportTask(store.folder(), this)) {
    setAccessibleName(tr("Gallery"));
    setAcceptDrops(true);
    makeParts();
    makeLayout();
    actions_ = new GalleryActions(*view_, *model_, *edits_, this);
    connectModel();
    connectFilter();
    connectShelf();
    connectActions();
    connectEdits();
    connectImport();
    addKeys();
    startQuery();
    hashOldPictures();
}

GalleryPage::~GalleryPage() {
    // While the model and the page are whole: what is still under way refers to them.
    delete import_;
    delete library_;
}

void GalleryPage::makeParts() {
    shelf_ = new ShelfPanel(*library_, this);
    filter_ = new FilterBar(this);
    trash_ = new TrashBar(this);
    trash_->hide();
    stack_ = new QStackedWidget(this);
    view_ = new GalleryView(*model_, folder_, stack_);
    empty_ = new StateView(stack_);
    stack_->addWidget(empty_);
    stack_->addWidget(view_);
    tag_ = new QLineEdit(this);
    tag_->setPlaceholderText(
        tr("Tag for the selected pictures, then Enter; a minus in front takes it off"));
    tag_->setAccessibleName(tr("Tag for the selected pictures"));
    tag_->hide();
    notice_ = new NoticeBar(this);
    importBar_ = new ImportBar(this);
}

void GalleryPage::makeLayout() {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(filter_);
    column->addWidget(trash_);
    column->addWidget(stack_, 1);
    column->addWidget(tag_);
    column->addWidget(notice_);
    column->addWidget(importBar_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);  // the window's colour shows as a hair line
    row->addWidget(shelf_);
    row->addLayout(column, 1);
    setFocusProxy(view_);
}

void GalleryPage::connectModel() {
    connect(model_, &GalleryModel::stateChanged, this, &GalleryPage::showState);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, &GalleryPage::showSummary);
    connect(view_, &GalleryView::selectionMoved, this, &GalleryPage::announceSelection);
    inspectSoon_.setSingleShot(true);
    inspectSoon_.setInterval(kInspectMs);
    connect(&inspectSoon_, &QTimer::timeout, this, &GalleryPage::fetchSelection);
    connect(empty_, &StateView::actionRequested, this, [this] {
        if (model_->state() == GalleryModel::State::Failed) {
            model_->reload();
        } else {
            filter_->clear();
        }
    });
}

void GalleryPage::connectFilter() {
    connect(filter_, &FilterBar::queryChanged, this, &GalleryPage::startQuery);
    connect(filter_, &FilterBar::choicesWanted, this, &GalleryPage::readChoices);
    connect(filter_, &FilterBar::left, this, &GalleryPage::focusPictures);
    connect(filter_, &FilterBar::groupingChanged, this,
            [this] { model_->setGrouping(filter_->grouping()); });
    connect(filter_, &FilterBar::pictureSizeChanged, view_, &GalleryView::setPicturePx);
    connect(filter_, &FilterBar::saveRequested, this,
            [this](const QString& name) { shelf_->saveSearch(name, filter_->query()); });
}

void GalleryPage::connectShelf() {
    connect(shelf_, &ShelfPanel::queryChosen, filter_, &FilterBar::setQuery);
    connect(shelf_, &ShelfPanel::importRequested, this, &GalleryPage::chooseImportFolder);
    connect(shelf_, &ShelfPanel::failed, notice_, &NoticeBar::showError);
    connect(shelf_, &ShelfPanel::dropped, this,
            [this](const std::vector<std::int64_t>& images, qint64 collection,
                   const QString& name) { edits_->addToCollection(images, collection, name); });
    connect(shelf_, &ShelfPanel::refreshed, this, [this] {
        const std::int64_t id = filter_->query().collection;
        const QString name = shelf_->model().collectionName(id);
        if (id != 0 && name.isEmpty()) return filter_->clear();  // it is gone
        filter_->setCollectionName(name);
    });
}

void GalleryPage::connectActions() {
    connect(actions_, &GalleryActions::imageActivated, this, &GalleryPage::imageActivated);
    connect(actions_, &GalleryActions::recipeRestoreRequested, this,
            &GalleryPage::recipeRestoreRequested);
    connect(actions_, &GalleryActions::exportRequested, this, &GalleryPage::exportRequested);
    connect(actions_, &GalleryActions::similarRequested, this, &GalleryPage::showSimilar);
    connect(actions_, &GalleryActions::tagRequested, this, &GalleryPage::askForTag);
    connect(tag_, &QLineEdit::returnPressed, this, &GalleryPage::applyTag);
    connect(actions_, &GalleryActions::newCollectionRequested, this,
            [this] { shelf_->newCollection(view_->selectedIds()); });
    connect(actions_, &GalleryActions::takeFromCollectionRequested, this, [this] {
        const std::int64_t id = model_->query().collection;
        edits_->takeFromCollection(view_->selectedIds(), id, shelf_->model().collectionName(id));
    });
}

void GalleryPage::connectEdits() {
    connect(edits_, &GalleryEdits::edited, this,
            [this](const QString& what) { notice_->inform(what, tr("Undo")); });
    connect(edits_, &GalleryEdits::written, shelf_, &ShelfPanel::refresh);
    connect(edits_, &GalleryEdits::written, this, &GalleryPage::announceSelection);
    connect(edits_, &GalleryEdits::undone, this, [this](const std::vector<std::int64_t>& ids) {
        notice_->hide();
        model_->reload();
        shelf_->refresh();
        selectSoon(ids);
    });
    connect(edits_, &GalleryEdits::failed, this, [this](const Error& error) {
        notice_->showError(errorText(error));
        model_->reload();
    });
    connect(notice_, &NoticeBar::actionRequested, edits_, &GalleryEdits::undo);
    connect(trash_, &TrashBar::emptyRequested, this, &GalleryPage::emptyTrash);
}

void GalleryPage::connectImport() {
    connect(importBar_, &ImportBar::cancelRequested, import_, &ImportTask::cancel);
    connect(import_, &ImportTask::progressed, importBar_, &ImportBar::showProgress);
    connect(import_, &ImportTask::finished, this, [this](const ImportReport& report) {
        importBar_->showReport(report);
        refresh();
    });
    connect(import_, &ImportTask::failed, this, [this](const Error& error) {
        importBar_->showError(errorText(error));
        refresh();
    });
}

void GalleryPage::addKeys() {
    // Not in the window: another page may have its own undo and search.
    const auto add = [this](const QKeySequence& keys) {
        return new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(add(QKeySequence::Undo), &QShortcut::activated, edits_, &GalleryEdits::undo);
    connect(add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &QShortcut::activated, edits_,
            &GalleryEdits::redo);
    connect(add(QKeySequence::Find), &QShortcut::activated, this, &GalleryPage::focusSearch);
    for (const QKeySequence& keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}) {
        connect(add(keys), &QShortcut::activated, this,
                [this] { filter_->setPicturePx(filter_->picturePx() + 4 * kGrid); });
    }
    connect(add(Qt::CTRL | Qt::Key_Minus), &QShortcut::activated, this,
            [this] { filter_->setPicturePx(filter_->picturePx() - 4 * kGrid); });
    auto* leave = new QShortcut(Qt::Key_Escape, tag_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        tag_->hide();
        view_->setFocus();
    });
}

void GalleryPage::dragEnterEvent(QDragEnterEvent* event) {
    // What is dragged out of the studio is here already.
    const bool ours = event->mimeData()->hasFormat(QString::fromLatin1(kOwnPicturesMime));
    if (event->mimeData()->hasUrls() && !ours) event->acceptProposedAction();
}

void GalleryPage::dropEvent(QDropEvent* event) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) paths.push_back(toPath(url.toLocalFile()));
    }
    if (paths.empty()) return;
    event->acceptProposedAction();
    importFiles(paths);
}

void GalleryPage::connectNotify(const QMetaMethod& signal) {
    if (signal == QMetaMethod::fromSignal(&GalleryPage::compareRequested)) {
        actions_->offerCompare();
        connect(actions_, &GalleryActions::compareRequested, this, &GalleryPage::compareRequested,
                Qt::UniqueConnection);
    } else if (signal == QMetaMethod::fromSignal(&GalleryPage::useAsSourceRequested)) {
        actions_->offerSource();
        connect(actions_, &GalleryActions::useAsSourceRequested, this,
                &GalleryPage::useAsSourceRequested, Qt::UniqueConnection);
    }
    QWidget::connectNotify(signal);
}

}  // namespace ninefold::ui
