// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/export/picture_mime.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"

namespace ninefold::ui {

namespace {

/// The full view gets these on either side of the picture it begins with.
constexpr int kNeighbours = 250;
/// A selection larger than this is judged by its beginning.
constexpr std::size_t kMostJudged = 1000;
constexpr std::size_t kMostCompared = 9;

}  // namespace

GalleryActions::GalleryActions(GalleryView& view, GalleryModel& model, GalleryEdits& edits,
                               QObject* parent)
    : QObject(parent), view_(view), model_(model), edits_(edits) {
    addLooking();
    addSeparator();
    addMarking();
    addSeparator();
    addUsing();
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GalleryActions::enable);
    connect(&view, &GalleryView::selectionMoved, this, &GalleryActions::name);
    connect(&model, &GalleryModel::stateChanged, this, &GalleryActions::name);
    connect(&view, &QListView::doubleClicked, this, &GalleryActions::open);
    compare_->setVisible(false);
    source_->setVisible(false);
    enable();
    name();
}

void GalleryActions::offerCompare() {
    compare_->setVisible(true);
}

void GalleryActions::offerSource() {
    source_->setVisible(true);
}

QAction* GalleryActions::add(const QString& text, const QList<QKeySequence>& keys,
                             std::function<void()> act) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, std::move(act));
    view_.addAction(action);
    actions_.push_back(action);
    return action;
}

void GalleryActions::addSeparator() {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    view_.addAction(separator);
}

void GalleryActions::addLooking() {
    add(tr("Full view"), {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}, [this] { open(); });
    // Its key is the window's: it works on every page.
    compare_ = add(tr("Compare\tC"), {}, [this] { compareSelection(); });
    add(tr("Find similar"), {Qt::Key_F}, [this] {
        if (view_.currentIndex().isValid()) {
            Q_EMIT similarRequested(model_.id(view_.currentIndex().row()));
        }
    });
}

void GalleryActions::addMarking() {
    star_ = add({}, {Qt::Key_S}, [this] { toggleStar(); });
    reject_ = add({}, {Qt::Key_X}, [this] { toggleRejected(); });
    for (int rating = 5; rating >= 0; --rating) {
        add(rating > 0 ? tr("Rate %1").arg(rating) : tr("No rating"),
            {QKeySequence(Qt::Key_0 + rating)},
            [this, rating] { edits_.setRating(view_.selectedIds(), rating); });
    }
    add(tr("Tag…"), {Qt::Key_T}, [this] { Q_EMIT tagRequested(); });
    add(tr("Put into a new collection…"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
        [this] { Q_EMIT newCollectionRequested(); });
    takeOut_ =
        add(tr("Take out of this collection"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
            [this] { Q_EMIT takeFromCollectionRequested(); });
}

void GalleryActions::addUsing() {
    add(tr("Restore recipe"), {Qt::Key_R}, [this] {
        if (const auto image = view_.currentImage()) Q_EMIT recipeRestoreRequested(image->recipe);
    });
    source_ = add(tr("Start from this picture"), {Qt::Key_U}, [this] {
        if (const auto image = view_.currentImage()) Q_EMIT useAsSourceRequested(*image);
    });
    add(tr("Copy with recipe"), {QKeySequence::Copy},
        [this] { fetchSelected([](const std::vector<ImageRow>& rows) { copyPictures(rows); }); });
    add(tr("Copy prompt"), {}, [this] {
        if (const auto image = view_.currentImage()) {
            QGuiApplication::clipboard()->setText(toQString(image->recipe.prompt));
        }
    });
    add(tr("Export…"), {Qt::Key_E}, [this] {
        fetchSelected([this](const std::vector<ImageRow>& rows) { Q_EMIT exportRequested(rows); });
    });
    addSeparator();
    trash_ = add({}, {QKeySequence::Delete}, [this] { trashOrPutBack(); });
}

void GalleryActions::enable() {
    const bool any = view_.selectionModel()->hasSelection();
    for (QAction* action : actions_) action->setEnabled(any);
}

void GalleryActions::name() {
    const auto starred = [](const ImageRow& image) { return image.starred; };
    const auto rejected = [](const ImageRow& image) { return image.rejected; };
    star_->setText(allSelected(starred) ? tr("Remove star") : tr("Star"));
    reject_->setText(allSelected(rejected) ? tr("Don't reject") : tr("Reject"));
    trash_->setText(model_.query().trashed ? tr("Put back") : tr("Move to trash"));
    takeOut_->setVisible(model_.query().collection != 0);
}

bool GalleryActions::allSelected(const std::function<bool(const ImageRow&)>& is) const {
    std::vector<int> rows = view_.selectedRows();
    rows.resize(std::min(rows.size(), kMostJudged));
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](int row) {
        const ImageRow* image = model_.image(row);
        return image != nullptr && is(*image);
    });
}

void GalleryActions::open() {
    const QModelIndex index = view_.currentIndex();
    if (!index.isValid()) return;
    const int first = std::max(0, index.row() - kNeighbours);
    const int last = std::min(model_.rowCount() - 1, index.row() + kNeighbours);
    std::vector<std::int64_t> ids;
    for (int row = first; row <= last; ++row) ids.push_back(model_.id(row));
    model_.fetch(ids, [this, wanted = model_.id(index.row())](const std::vector<ImageRow>& rows) {
        const auto at = std::find_if(rows.begin(), rows.end(),
                                     [wanted](const ImageRow& row) { return row.id == wanted; });
        if (at != rows.end()) Q_EMIT imageActivated(rows, static_cast<int>(at - rows.begin()));
    });
}

void GalleryActions::toggleStar() {
    const bool all = allSelected([](const ImageRow& image) { return image.starred; });
    edits_.setStarred(view_.selectedIds(), !all);
}

void GalleryActions::toggleRejected() {
    const bool all = allSelected([](const ImageRow& image) { return image.rejected; });
    edits_.setRejected(view_.selectedIds(), !all);
}

void GalleryActions::compareSelection() {
    fetchSelected([this](std::vector<ImageRow> rows) {
        rows.resize(std::min(rows.size(), kMostCompared));
        Q_EMIT compareRequested(rows);
    });
}

void GalleryActions::fetchSelected(std::function<void(const std::vector<ImageRow>&)> take) {
    const std::vector<std::int64_t> ids = view_.selectedIds();
    if (ids.empty()) return;
    model_.fetch(ids, [take = std::move(take)](const std::vector<ImageRow>& rows) {
        if (!rows.empty()) take(rows);
    });
}

void GalleryActions::trashOrPutBack() {
    edits_.setTrashed(view_.selectedIds(), !model_.query().trashed);
    // On to the next picture, so that Del goes through a bad batch.
    const QModelIndex next = view_.currentIndex();
    view_.selectionModel()->select(next, QItemSelectionModel::ClearAndSelect);
}

}  // namespace ninefold::ui
