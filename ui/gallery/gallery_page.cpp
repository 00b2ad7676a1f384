// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_page.h"

#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/export/drag_source.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_actions.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/notice_bar.h"
#include "ui/gallery/state_view.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

GalleryPage::GalleryPage(HistoryStore& store, QWidget* parent)
    : QWidget(parent),
      library_(new Library(store.folder(), this)),
      model_(new GalleryModel(*library_, this)),
      edits_(new GalleryEdits(*library_, *model_, this)) {
    setAccessibleName(tr("Gallery"));
    makeLayout();
    actions_ = new GalleryActions(*view_, *model_, *edits_, this);
    connectModel();
    connectActions();
    startQuery();
}

GalleryPage::~GalleryPage() {
    // While the model and the page are whole: what is still under way refers to them.
    delete library_;
}

void GalleryPage::makeLayout() {
    filter_ = new FilterBar(this);
    stack_ = new QStackedWidget(this);
    view_ = new GalleryView(*model_, stack_);
    new DragSource(view_->viewport(), [this](const QPoint& place) { return draggedFrom(place); });
    empty_ = new StateView(stack_);
    stack_->addWidget(empty_);
    stack_->addWidget(view_);
    notice_ = new NoticeBar(this);
    export_ = new ExportPanel(this);
    export_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(filter_);
    column->addWidget(stack_, 1);
    column->addWidget(notice_);
    column->addWidget(export_);
}

DraggedPictures GalleryPage::draggedFrom(const QPoint& place) const {
    const QModelIndex index = view_->indexAt(place);
    if (!index.isValid()) return {};
    const bool selected = view_->selectionModel()->isSelected(index);
    return {selected ? view_->selectedImages() : std::vector<ImageRow>{model_->image(index.row())},
            view_->viewport()->grab(view_->visualRect(index))};
}

void GalleryPage::connectModel() {
    connect(filter_, &FilterBar::queryChanged, this, &GalleryPage::startQuery);
    connect(filter_, &FilterBar::left, view_, qOverload<>(&QWidget::setFocus));
    connect(model_, &GalleryModel::stateChanged, this, &GalleryPage::showState);
    connect(view_->verticalScrollBar(), &QScrollBar::valueChanged, this, &GalleryPage::showSummary);
    connect(view_, &GalleryView::selectionMoved, this,
            [this] { Q_EMIT imageSelected(view_->currentImage()); });
    connect(empty_, &StateView::actionRequested, this, [this] {
        if (model_->state() == GalleryModel::State::Failed) {
            model_->reload();
        } else {
            filter_->clear();
        }
    });
    connect(edits_, &GalleryEdits::failed, this, [this](const Error& error) {
        notice_->showError(toQString(error.line()));
        model_->reload();
    });
}

void GalleryPage::connectActions() {
    connect(actions_, &GalleryActions::imageActivated, this, &GalleryPage::imageActivated);
    connect(actions_, &GalleryActions::recipeRestoreRequested, this,
            &GalleryPage::recipeRestoreRequested);
    connect(actions_, &GalleryActions::exportRequested, this, &GalleryPage::exportImages);
    connect(edits_, &GalleryEdits::moved, this, [this](int count, bool trashed) {
        const QString pictures = pictureCount(count);
        notice_->inform(trashed ? tr("%1 moved to the trash.").arg(pictures)
                                : tr("%1 put back into the library.").arg(pictures),
                        tr("Undo"));
    });
    connect(edits_, &GalleryEdits::undone, this, [this](const std::vector<std::int64_t>& ids) {
        notice_->hide();
        model_->reload();
        selectSoon(ids);
    });
    connect(notice_, &NoticeBar::actionRequested, edits_, &GalleryEdits::undo);
    connect(export_, &ExportPanel::closed, this, [this] {
        export_->hide();
        view_->setFocus();
    });
    // Not in the window: another page may have its own undo and search.
    const auto addKey = [this](QKeySequence::StandardKey key) {
        return new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    };
    connect(addKey(QKeySequence::Undo), &QShortcut::activated, edits_, &GalleryEdits::undo);
    connect(addKey(QKeySequence::Find), &QShortcut::activated, this, &GalleryPage::focusSearch);
}

void GalleryPage::startQuery() {
    model_->setQuery(filter_->query());
    stale_ = false;
}

void GalleryPage::refresh() {
    stale_ = !isVisible();
    if (!stale_) model_->reload();
}

void GalleryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) refresh();
}

void GalleryPage::setSearchFieldVisible(bool visible) {
    filter_->setSearchFieldVisible(visible);
}

std::vector<ImageRow> GalleryPage::selectedImages() const {
    return view_->selectedImages();
}

void GalleryPage::setSearchText(const QString& text) {
    filter_->setSearchText(text);
}

void GalleryPage::focusSearch() {
    filter_->focusSearch();
}

void GalleryPage::selectImage(qint64 imageId) {
    selectSoon({imageId});
}

void GalleryPage::setStarred(qint64 imageId, bool starred) {
    edits_->setStarred({imageId}, starred);
}

void GalleryPage::exportImages(const std::vector<ImageRow>& images) {
    export_->setImages(images);
    export_->show();
    export_->setFocus();
}

void GalleryPage::selectSoon(const std::vector<std::int64_t>& ids) {
    selectSoon_ = ids;
    if (model_->isComplete()) view_->selectImages(std::exchange(selectSoon_, {}));
}

void GalleryPage::showState() {
    const bool ready = model_->state() == GalleryModel::State::Ready && model_->rowCount() > 0;
    if (!ready) showEmpty();
    const bool hadFocus = stack_->currentWidget()->hasFocus();
    stack_->setCurrentWidget(ready ? static_cast<QWidget*>(view_) : empty_);
    if (hadFocus) stack_->currentWidget()->setFocus();
    if (model_->isComplete() && !selectSoon_.empty()) selectSoon(selectSoon_);
    showSummary();
}

void GalleryPage::showEmpty() {
    const ImageQuery& query = model_->query();
    const QString pictures = QStringLiteral("gallery");
    if (model_->state() == GalleryModel::State::Failed) {
        empty_->showState(QStringLiteral("warning"), tr("The library can't be read"),
                          toQString(model_->error()->line()), tr("Try again"));
    } else if (model_->state() == GalleryModel::State::Loading) {
        empty_->showState(pictures, tr("Loading…"), {});
    } else if (!query.text.empty()) {
        empty_->showState(
            QStringLiteral("search"), tr("No picture matches “%1”").arg(toQString(query.text)),
            tr("Every word must occur in the prompt, the tags or the notes."), tr("Clear search"));
    } else if (query.trashed) {
        empty_->showState(QStringLiteral("trash"), tr("The trash is empty"),
                          tr("Del moves a picture here, Undo brings it back."));
    } else if (query.starredOnly) {
        empty_->showState(QStringLiteral("star"), tr("Nothing starred yet"),
                          tr("Press S on a picture that you want to find again."));
    } else {
        empty_->showState(pictures, tr("Nothing yet: what you draw appears here"),
                          tr("Write a prompt and press Ctrl+Enter."));
    }
}

void GalleryPage::showSummary() {
    const int count = model_->rowCount();
    if (count == 0) return filter_->setSummary({}, {});
    const int row = std::max(0, view_->topRow());
    filter_->setSummary(dayText(model_->image(row).createdAtMs, QDate::currentDate()),
                        pictureCount(count));
}

}  // namespace ninefold::ui
