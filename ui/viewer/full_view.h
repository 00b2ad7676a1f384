// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

class ImageCanvas;
class PictureLoader;
class ViewerCaption;

/// One picture over the whole of the parent widget, which it covers and follows in size.
/// Arrows, Home and End go through the pictures, wheel and + - 0 1 zoom, dragging pans, S stars,
/// Space and Esc close. Pictures are decoded off the interface thread.
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

Q_SIGNALS:
    /// The view is hidden and has given the keyboard back.
    void closed();
    void currentChanged(int index);
    void starToggled(qint64 imageId, bool starred);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab stays among the view's own buttons.
    bool focusNextPrevChild(bool next) override;

private:
    void makeConnections();
    bool zoomByKey(int key);
    void leave();
    void go(int index);
    void toggleStar();
    void showCurrent();
    void showCaption();
    QString pathOf(int index) const;

    std::vector<ImageRow> images_;
    int current_ = 0;
    ImageCanvas* canvas_ = nullptr;
    ViewerCaption* caption_ = nullptr;
    PictureLoader* loader_ = nullptr;
    QPointer<QWidget> focusBefore_;
};

}  // namespace ninefold::ui
