// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"

namespace ninefold::ui {

namespace {

std::vector<std::int64_t> idsOf(const std::vector<ImageRow>& images) {
    std::vector<std::int64_t> ids(images.size());
    std::transform(images.begin(), images.end(), ids.begin(),
                   [](const ImageRow& image) { return image.id; });
    return ids;
}

bool allStarred(const std::vector<ImageRow>& images) {
    return std::all_of(images.begin(), images.end(),
                       [](const ImageRow& image) { return image.starred; });
}

}  // namespace

GalleryActions::GalleryActions(GalleryView& view, GalleryModel& model, GalleryEdits& edits,
                               QObject* parent)
    : QObject(parent), view_(view), model_(model), edits_(edits) {
    add(tr("Full view"), {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}, &GalleryActions::open);
    star_ = add({}, {Qt::Key_S}, &GalleryActions::toggleStar);
    add(tr("Export…"), {Qt::Key_E}, &GalleryActions::exportSelection);
    addSeparator();
    add(tr("Restore recipe"), {Qt::Key_R}, &GalleryActions::restoreRecipe);
    add(tr("Copy prompt"), {QKeySequence::Copy}, &GalleryActions::copyPrompt);
    addSeparator();
    trash_ = add({}, {QKeySequence::Delete}, &GalleryActions::trashOrPutBack);
    connect(&view, &GalleryView::selectionMoved, this, &GalleryActions::enable);
    connect(&view, &QListView::doubleClicked, this, &GalleryActions::open);
    enable();
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
    const std::vector<ImageRow> images = view_.selectedImages();
    for (QAction* action : actions_) action->setEnabled(!images.empty());
    star_->setText(!images.empty() && allStarred(images) ? tr("Remove star") : tr("Star"));
    trash_->setText(model_.query().trashed ? tr("Put back") : tr("Move to trash"));
}

void GalleryActions::open() {
    const QModelIndex index = view_.currentIndex();
    if (index.isValid()) Q_EMIT imageActivated(model_.images(), index.row());
}

void GalleryActions::toggleStar() {
    const std::vector<ImageRow> images = view_.selectedImages();
    edits_.setStarred(idsOf(images), !allStarred(images));
}

void GalleryActions::exportSelection() {
    Q_EMIT exportRequested(view_.selectedImages());
}

void GalleryActions::restoreRecipe() {
    if (const auto image = view_.currentImage()) Q_EMIT recipeRestoreRequested(image->recipe);
}

void GalleryActions::copyPrompt() {
    if (const auto image = view_.currentImage()) {
        QGuiApplication::clipboard()->setText(toQString(image->recipe.prompt));
    }
}

void GalleryActions::trashOrPutBack() {
    edits_.setTrashed(idsOf(view_.selectedImages()), !model_.query().trashed);
}

}  // namespace ninefold::ui
