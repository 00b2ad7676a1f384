// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

class QStackedWidget;

namespace ninefold::ui {

class ExportPanel;
struct DraggedPictures;
class FilterBar;
class GalleryActions;
class GalleryEdits;
class GalleryModel;
class GalleryView;
class Library;
class NoticeBar;
class StateView;

/// The whole history, newest first: search as you type, starred, trash, stars, deleting with undo,
/// export. Reads and writes the library on its own thread, so that nothing here ever waits for the
/// disk.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    /// `store` names the library; it is not used afterwards.
    explicit GalleryPage(HistoryStore& store, QWidget* parent = nullptr);
    /// Waits for what is being written.
    ~GalleryPage() override;

    /// For a window that has a search field of its own.
    void setSearchFieldVisible(bool visible);
    /// In the order of the gallery.
    std::vector<ImageRow> selectedImages() const;

public Q_SLOTS:
    /// Reads the library again, e.g. after a picture was drawn or starred elsewhere; a hidden page
    /// does so when it is shown. Selection and place stay.
    void refresh();
    void setSearchText(const QString& text);
    void focusSearch();
    /// Selects one picture and brings it into view, e.g. the last one of a full view.
    void selectImage(qint64 imageId);
    /// Stars a picture and writes it.
    void setStarred(qint64 imageId, bool starred);
    /// Opens the export strip with these pictures.
    void exportImages(const std::vector<ninefold::ImageRow>& images);

Q_SIGNALS:
    /// Enter, Space or a double click: show `images` in full, beginning with `current`.
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    /// The picture with the focus changed; nullopt when there is none.
    void imageSelected(const std::optional<ninefold::ImageRow>& image);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeLayout();
    DraggedPictures draggedFrom(const QPoint& place) const;
    void connectModel();
    void connectActions();
    void startQuery();
    void showState();
    void showEmpty();
    void showSummary();
    void selectSoon(const std::vector<std::int64_t>& ids);

    Library* library_ = nullptr;
    GalleryModel* model_ = nullptr;
    GalleryEdits* edits_ = nullptr;
    GalleryActions* actions_ = nullptr;
    GalleryView* view_ = nullptr;
    FilterBar* filter_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    StateView* empty_ = nullptr;
    NoticeBar* notice_ = nullptr;
    ExportPanel* export_ = nullptr;
    std::vector<std::int64_t> selectSoon_;  ///< once they are loaded
    bool stale_ = false;
};

}  // namespace ninefold::ui
