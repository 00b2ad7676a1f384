// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/history/history_store.h"
#include "ui/gallery/gallery_layout.h"

class QMimeData;

namespace ninefold::ui {

class GalleryModel;
class ThumbnailCache;
class ThumbnailDelegate;

/// The grid of the gallery: as many columns as fit, groups below their heads. A list view to the
/// world (keys, selection, accessibility), but it places the cells by GalleryLayout, since Qt's
/// own layout visits every item. Keeps selection and focus by picture when the model starts anew.
class GalleryView : public QListView {
    Q_OBJECT

public:
    GalleryView(GalleryModel& model, const QString& libraryFolder, QWidget* parent = nullptr);

    /// In the order of the gallery.
    std::vector<int> selectedRows() const;
    std::vector<std::int64_t> selectedIds() const;
    /// The picture with the focus, if it is selected and loaded.
    std::optional<ImageRow> currentImage() const;
    /// Selects these pictures and brings the first into view; unknown ids are left out.
    void selectImages(const std::vector<std::int64_t>& ids);
    /// Takes the keyboard with a picture current: the one that was if it is in sight, or the first.
    /// A search that is still under way is waited for.
    void enter();
    /// Takes the keyboard when the gallery comes into sight: what is selected stays so, wherever it
    /// is; if nothing is, the first picture in sight becomes current.
    void arrive();
    /// Once the list is whole.
    void selectAll() override;
    /// What a drag of the selected pictures carries: their ids and files, for other programs also
    /// the pixels of the first; nullptr when none is selected.
    std::unique_ptr<QMimeData> selectionMime() const;
    /// The first picture in sight, or -1.
    int topRow() const;
    /// The longer side of the pictures, px.
    int picturePx() const;
    void setPicturePx(int px);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void doItemsLayout() override;

Q_SIGNALS:
    /// The current picture or the selection changed; many changes at once are one signal.
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void startDrag(Qt::DropActions actions) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Letters are commands here, not a search among names.
    void keyboardSearch(const QString& text) override { Q_UNUSED(text) }

private:
    void connectModel();
    void arrange();
    void paintHead(QPainter& painter, int group);
    void paintBand(QPainter& painter);
    QString headText(int group) const;
    void selectGroup(int group, Qt::KeyboardModifiers modifiers);
    void selectWithin(const QRect& rect, QItemSelectionModel::SelectionFlags command);
    int nearestRow(const QPoint& point) const;
    QPixmap dragPixmap(int count) const;
    void rememberSelection();
    void restoreSelection();
    void showAnswer();
    void finishList();
    void pickOne();
    void announceSoon();

    GalleryModel& model_;
    ThumbnailCache* thumbnails_ = nullptr;
    ThumbnailDelegate* delegate_ = nullptr;
    GalleryLayout layout_;
    std::vector<std::int64_t> remembered_;
    std::int64_t rememberedCurrent_ = 0;
    std::vector<std::int64_t> restored_;  ///< those of `remembered_` that are here already
    QPoint pressedAt_;                    ///< from the top of the gallery, as bandEnd_
    QPoint bandEnd_;
    bool enterSoon_ = false;
    bool arriveSoon_ = false;
    bool selectAllSoon_ = false;
    bool announcing_ = false;
};

}  // namespace ninefold::ui
