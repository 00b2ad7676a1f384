// SPDX-License-Identifier: MIT
#include "ui/models/models_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/models/folder_list.h"
#include "ui/models/model_card.h"
#include "ui/models/model_choices.h"
#include "ui/models/model_delegate.h"
#include "ui/models/model_details.h"
#include "ui/models/model_list_model.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"
#include "ui/viewer/picture_loader.h"

namespace ninefold::ui {

namespace {

constexpr int kSideWidth = 48 * kGrid;

}  // namespace

ModelsPage::ModelsPage(ModelLibrary& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      model_(new ModelListModel(this)),
      previews_(new PictureLoader(this)),
      view_(new QListView(this)),
      details_(new ModelDetails(*previews_, this)),
      empty_(new QLabel(this)),
      stack_(new QStackedWidget(this)) {
    view_->setModel(model_);
    view_->setItemDelegate(new ModelDelegate(*previews_, view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setAccessibleName(tr("Models"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(4 * kGrid);
    setRole(empty_, "muted");
    stack_->addWidget(empty_);
    stack_->addWidget(details_);
    setRole(stack_, "canvas");
    stack_->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(makeSide());
    row->addWidget(stack_, 1);
    connect(previews_, &PictureLoader::loaded, view_->viewport(), qOverload<>(&QWidget::update));
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ModelsPage::showSelected);
    connect(view_, &QListView::activated, this, [this](const QModelIndex& index) {
        const ModelFile model = model_->model(index.row());
        if (model.canDraw || model.addOn) Q_EMIT details_->drawRequested();
    });
    connect(details_, &ModelDetails::drawRequested, this, [this] {
        if (details_->model()->addOn) return Q_EMIT addOnChosen(*details_->model());
        if (const auto info = infoOf(*details_->model())) Q_EMIT modelChosen(toQString(info->id));
    });
    connect(details_, &ModelDetails::noteChanged, this,
            [this](const QString& text) { library_.setNote(details_->model()->path, text); });
    connect(&details_->choices(), &ModelChoices::predictionChosen, this,
            [this](const QString& id) { library_.setPrediction(details_->model()->path, id); });
    connect(&details_->choices(), &ModelChoices::clipSkipChosen, this,
            [this](int layers) { library_.setClipSkip(details_->model()->path, layers); });
    setFocusProxy(view_);
    connectLibrary();
    showState();
}

QWidget* ModelsPage::makeSide() {
    auto* side = new QFrame(this);
    setRole(side, "panel");
    side->setFixedWidth(kSideWidth);
    folders_ = new FolderList(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(makeFilter());
    column->addWidget(view_, 1);
    column->addWidget(makeFoot());
    column->addWidget(folders_);
    return side;
}

QWidget* ModelsPage::makeFilter() {
    auto* filter = new QWidget(this);
    search_ = new SearchField(tr("Find a model"), filter);
    onlyDrawable_ = new QCheckBox(tr("Only those that can draw"), filter);
    connect(search_, &QLineEdit::textChanged, this, &ModelsPage::applyFilter);
    connect(onlyDrawable_, &QCheckBox::toggled, this, &ModelsPage::applyFilter);
    auto* column = new QVBoxLayout(filter);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(search_);
    column->addWidget(onlyDrawable_);
    return filter;
}

QWidget* ModelsPage::makeFoot() {
    auto* foot = new QWidget(this);
    progress_ = new QProgressBar(foot);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Looking for models"));
    count_ = new QLabel(foot);
    setRole(count_, "small");
    auto* again = new QToolButton(foot);
    setRole(again, "ghost");
    again->setIcon(icon(QStringLiteral("retry")));
    again->setAccessibleName(tr("Look again"));
    again->setToolTip(tr("Look again"));
    connect(again, &QToolButton::clicked, &library_, &ModelLibrary::refresh);
    error_ = new QLabel(foot);
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    setRole(error_, "error");
    error_->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(count_, 1);
    row->addWidget(again);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addWidget(progress_);
    column->addLayout(row);
    column->addWidget(error_);
    return foot;
}

void ModelsPage::connectLibrary() {
    connect(folders_, &FolderList::addRequested, &library_, &ModelLibrary::addFolder);
    connect(folders_, &FolderList::removeRequested, &library_, &ModelLibrary::removeFolder);
    connect(&library_, &ModelLibrary::foldersChanged, this, [this] {
        folders_->setFolders(library_.ownFolders(), library_.folders());
        if (const auto& shown = details_->model()) {
            showDetails(*shown);
            readCard(*shown);
        }
    });
    connect(&library_, &ModelLibrary::started, this, [this] {
        if (details_->model() && wanted_.empty()) wanted_ = details_->model()->path;
        error_->hide();
        model_->clear();
        showState();
    });
    connect(&library_, &ModelLibrary::found, this, &ModelsPage::showFound);
    connect(&library_, &ModelLibrary::finished, this, [this] {
        wanted_.clear();
        if (!view_->currentIndex().isValid()) select(0);
        showState();
    });
    connect(&library_, &ModelLibrary::failed, this, &ModelsPage::showError);
}

void ModelsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (looked_) return;
    looked_ = true;
    library_.refresh();
}

void ModelsPage::showFound(const std::vector<ModelFile>& models) {
    model_->add(models);
    if (!wanted_.empty()) select(model_->rowOf(wanted_));
    showState();
}

void ModelsPage::selectModel(const QString& id) {
    for (const ModelInfo& info : library_.catalog().models()) {
        if (toQString(info.id) != id) continue;
        search_->clear();
        wanted_ = info.folder;
        select(model_->rowOf(info.folder));
        if (!library_.isLooking() && looked_) wanted_.clear();
    }
}

void ModelsPage::select(int row) {
    if (row < 0 || row >= model_->rowCount()) return;
    const QModelIndex index = model_->index(row);
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

void ModelsPage::showSelected() {
    const QModelIndex index = view_->currentIndex();
    if (!index.isValid()) return showState();
    const ModelFile model = model_->model(index.row());
    const bool same = details_->model() && details_->model()->path == model.path;
    if (!same || stack_->currentWidget() != details_) {
        showDetails(model);
        readCard(model);
    }
    showState();
}

void ModelsPage::showDetails(const ModelFile& model) {
    details_->showModel(model, library_.note(model.path));
    details_->choices().set(library_.prediction(model.path), library_.clipSkip(model.path));
}

std::optional<ModelInfo> ModelsPage::infoOf(const ModelFile& model) const {
    for (const ModelInfo& info : library_.catalog().models()) {
        if (info.folder == model.path) return info;
    }
    return std::nullopt;
}

void ModelsPage::readCard(const ModelFile& model) {
    inBackground(
        this, [model, info = infoOf(model)] { return modelCard(model, info); },
        [this, path = model.path](const QString& card) {
            if (details_->model() && details_->model()->path == path) details_->showCard(card);
        });
}

void ModelsPage::applyFilter() {
    const auto shown = details_->model();
    model_->setFilter(search_->text(), onlyDrawable_->isChecked());
    const int row = shown ? model_->rowOf(shown->path) : -1;
    select(row >= 0 ? row : 0);
    showState();
}

void ModelsPage::showState() {
    progress_->setVisible(library_.isLooking());
    count_->setText(library_.isLooking()
                        ? tr("Looking… %n found", nullptr, model_->total())
                        : tr("%n file(s) and folder(s)", nullptr, model_->total()));
    if (view_->currentIndex().isValid()) {
        stack_->setCurrentWidget(details_);
        return;
    }
    stack_->setCurrentWidget(empty_);
    if (library_.isLooking()) {
        empty_->setText(tr("Looking for models…"));
    } else if (model_->total() == 0) {
        empty_->setText(
            tr("There are no models yet.\nAdd the folder in which you keep them, or that "
               "of AUTOMATIC1111 or ComfyUI. Nothing is copied."));
    } else {
        empty_->setText(tr("No model is called that."));
    }
}

void ModelsPage::showError(const Error& error) {
    error_->setText(errorText(error));
    error_->show();
}

}  // namespace ninefold::ui
