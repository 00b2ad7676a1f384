// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

class GalleryModel;
class ThumbnailCache;

/// The grid of the gallery: as many columns as fit, spread over the width. Keeps selection and
/// focus by picture when the model starts anew.
class GalleryView : public QListView {
    Q_OBJECT

public:
    explicit GalleryView(GalleryModel& model, QWidget* parent = nullptr);

    /// In the order of the gallery.
    std::vector<int> selectedRows() const;
    std::vector<ImageRow> selectedImages() const;
    /// The picture with the focus, if it is selected.
    std::optional<ImageRow> currentImage() const;
    /// Selects these pictures and brings the first into view; unknown ids are left out.
    void selectImages(const std::vector<std::int64_t>& ids);
    /// The first picture in sight, or -1.
    int topRow() const;

Q_SIGNALS:
    /// The current picture or the selection changed; many changes at once are one signal.
    void selectionMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Letters are commands here, not a search among names.
    void keyboardSearch(const QString& text) override { Q_UNUSED(text) }

private:
    void spreadColumns();
    void rememberSelection();
    void restoreSelection();
    void announceSoon();

    GalleryModel& model_;
    ThumbnailCache* thumbnails_ = nullptr;
    std::vector<std::int64_t> remembered_;
    std::int64_t rememberedCurrent_ = 0;
    bool announcing_ = false;
};

}  // namespace ninefold::ui
