// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/export/picture_mime.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"

namespace ninefold::ui {

GalleryActions::GalleryActions(GalleryView& view, GalleryModel& model, GalleryEdits& edits,
                               QObject* parent)
    : QObject(parent), view_(view), model_(model), edits_(edits) {
    add(tr("Full view"), {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}, &GalleryActions::open);
    star_ = add({}, {Qt::Key_S}, &GalleryActions::toggleStar);
    add(tr("Export…"), {Qt::Key_E}, &GalleryActions::exportSelection);
    addSeparator();
    add(tr("Restore recipe"), {Qt::Key_R}, &GalleryActions::restoreRecipe);
    add(tr("Copy with recipe"), {QKeySequence::Copy}, &GalleryActions::copyPictures);
    add(tr("Copy prompt"), {}, &GalleryActions::copyPrompt);
    addSeparator();
    trash_ = add({}, {QKeySequence::Delete}, &GalleryActions::trashOrPutBack);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GalleryActions::enable);
    connect(&view, &GalleryView::selectionMoved, this, &GalleryActions::name);
    connect(&view, &QListView::doubleClicked, this, &GalleryActions::open);
    enable();
    name();
}

QAction* GalleryActions::add(const QString& text, const QList<QKeySequence>& keys,
                             void (GalleryActions::*act)()) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    view_.addAction(action);
    actions_.push_back(action);
    return action;
}

void GalleryActions::addSeparator() {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    view_.addAction(separator);
}

void GalleryActions::enable() {
    const bool any = view_.selectionModel()->hasSelection();
    for (QAction* action : actions_) action->setEnabled(any);
}

void GalleryActions::name() {
    star_->setText(allStarred() ? tr("Remove star") : tr("Star"));
    trash_->setText(model_.query().trashed ? tr("Put back") : tr("Move to trash"));
}

bool GalleryActions::allStarred() const {
    const std::vector<int> rows = view_.selectedRows();
    return !rows.empty() && std::all_of(rows.begin(), rows.end(),
                                        [this](int row) { return model_.image(row).starred; });
}

std::vector<std::int64_t> GalleryActions::selectedIds() const {
    std::vector<std::int64_t> ids;
    for (const int row : view_.selectedRows()) ids.push_back(model_.image(row).id);
    return ids;
}

void GalleryActions::open() {
    const QModelIndex index = view_.currentIndex();
    if (index.isValid()) Q_EMIT imageActivated(model_.images(), index.row());
}

void GalleryActions::toggleStar() {
    edits_.setStarred(selectedIds(), !allStarred());
}

void GalleryActions::exportSelection() {
    Q_EMIT exportRequested(view_.selectedImages());
}

void GalleryActions::restoreRecipe() {
    if (const auto image = view_.currentImage()) Q_EMIT recipeRestoreRequested(image->recipe);
}

void GalleryActions::copyPictures() {
    ui::copyPictures(view_.selectedImages());
}

void GalleryActions::copyPrompt() {
    if (const auto image = view_.currentImage()) {
        QGuiApplication::clipboard()->setText(toQString(image->recipe.prompt));
    }
}

void GalleryActions::trashOrPutBack() {
    edits_.setTrashed(selectedIds(), !model_.query().trashed);
    // On to the next picture, so that Del goes through a bad batch.
    const QModelIndex next = view_.currentIndex();
    view_.selectionModel()->select(next, QItemSelectionModel::ClearAndSelect);
}

}  // namespace ninefold::ui
