// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace ninefold::ui {
class GalleryModel;
class GalleryView;
class ThumbnailCache;
}  // namespace ninefold::ui

namespace ninefold::test {

/// Tells when a gallery has painted the answer to what was asked last, as people would see it.
class ScreenfulWatch : public QObject {
public:
    ScreenfulWatch(const ui::GalleryModel& model, ui::GalleryView& view);

    /// Until all cells in sight are painted with their picture's marks. False after a minute.
    bool waitForScreenful();
    /// The same, with every thumbnail in it.
    bool waitForPictures();
    /// Until the whole list is there.
    bool waitForList();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isLoaded() const;

    const ui::GalleryModel& model_;
    ui::GalleryView& view_;
    const ui::ThumbnailCache& thumbnails_;
    QTimer tick_;           ///< so that no wait is for ever
    bool painted_ = false;  ///< since the wait began, with all rows in sight
};

}  // namespace ninefold::test
