// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

class ImageCanvas;
class InfoOverlay;
class PictureLoader;
class ViewerCaption;

/// One picture over the whole of the parent widget, which it covers and follows in size.
/// Arrows, Home and End go through the pictures, wheel and + - 0 Z zoom, dragging pans, S stars, X
/// rejects, 1 to 5 rate, I tells how the picture was made, Space and Esc close. Pictures are
/// decoded off the interface thread.
class FullView : public QWidget {
    Q_OBJECT

public:
    /// Hidden until showImages().
    explicit FullView(QWidget* parent = nullptr);

    /// Shows picture `current` of `images` and takes the keyboard. Nothing happens when `images` is
    /// empty; `current` is brought into range.
    void showImages(const std::vector<ImageRow>& images, int current);
    int current() const { return current_; }
    /// The picture that is shown; nullopt while hidden.
    std::optional<ImageRow> image() const;
    /// A few words in the caption, until another picture is shown.
    void say(const QString& words);
    /// Hides itself and gives the keyboard back.
    void leave();
    ImageCanvas& canvas() { return *canvas_; }

Q_SIGNALS:
    /// The view is hidden and has given the keyboard back.
    void closed();
    void currentChanged(int index);
    void starToggled(qint64 imageId, bool starred);
    void rejectToggled(qint64 imageId, bool rejected);
    /// 0..5; 0 takes the rating away.
    void ratingRequested(qint64 imageId, int rating);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Tab stays among the view's own buttons.
    bool focusNextPrevChild(bool next) override;

private:
    void makeConnections();
    bool zoomByKey(int key);
    void go(int index);
    bool labelByKey(int key);
    void toggleStar();
    void toggleReject();
    void rate(int rating);
    void toggleInfo();
    void placeInfo();
    ImageRow& currentRow() { return images_[static_cast<std::size_t>(current_)]; }
    void showCurrent();
    void showCaption();
    QString pathOf(int index) const;

    std::vector<ImageRow> images_;
    int current_ = 0;
    ImageCanvas* canvas_ = nullptr;
    ViewerCaption* caption_ = nullptr;
    PictureLoader* loader_ = nullptr;
    InfoOverlay* info_ = nullptr;
    QPointer<QWidget> focusBefore_;
};

}  // namespace ninefold::ui
