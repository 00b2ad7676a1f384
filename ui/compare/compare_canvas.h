// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/compare/compare_mode.h"
#include "ui/viewer/picture.h"
#include "ui/viewer/wheel_notches.h"
#include "ui/viewer/zoom_view.h"

class QTimer;

namespace ninefold::ui {

/// Pictures of one frame in one mode, all under the same zoom and at the same place: the wheel
/// zooms at the pointer, dragging pans, a double click goes to the pixels and back, a click picks.
/// What a picture looks like under the view is kept, so that wipe, onion skin and blink only copy.
/// While zoom or place move, only what is in sight is painted, on large screens by the nearest
/// pixels; once they rest, one picture after the other becomes smooth.
class CompareCanvas : public QWidget {
    Q_OBJECT

public:
    explicit CompareCanvas(QWidget* parent = nullptr);

    /// A picture without pixels and without error is still being read. `frame` is the size that
    /// all are brought to; a new frame fits the view.
    void setPictures(const std::vector<Picture>& pictures, const QSize& frame);
    /// Places of A and B among the pictures; -1 while there are no two.
    void setPair(int a, int b);
    void setCurrent(int index);
    void setMode(CompareMode mode);
    /// What the difference mode shows; empty while it is being worked out.
    void setDifference(const Picture& map);

    /// 0..1 of the width in sight: A is shown to the left of it, B to the right.
    void setWipe(double share);
    /// 0..1: how much of B lies over A.
    void setOpacity(double opacity);
    /// Which of the two blinks right now.
    void setBlinkOnB(bool on);
    /// Interpolates beyond 200 % instead of showing squares.
    void setSmooth(bool smooth);

    const ZoomView& view() const { return view_; }
    /// Where pictures stand, in screen pixels: one place for each, or one for all.
    std::vector<QRect> places() const;
    /// The wipe's line in screen pixels from the left.
    int wipeX() const;

    void zoomStep(int direction);
    void zoomTo(double zoom);
    void fit();

Q_SIGNALS:
    void zoomChanged(double zoom);
    /// A picture was clicked.
    void picked(int index);
    /// The wipe's line was dragged.
    void wipeMoved(double share);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    enum class Grip { None, Picture, Wipe };

    QPointF toScreen(const QPointF& place) const { return place * devicePixelRatioF(); }
    QSize screenSize() const;
    bool hasPair() const;
    void layOut();
    void viewChanged();
    void forgetLayers();
    const QImage& layer(int index);
    /// The part of that picture that lies in `part` of `place`, from what is kept or on the way.
    void paintLayerIn(QPainter& painter, int index, const QPoint& place, const QRect& part);
    const Picture& pictureOf(int index) const;
    /// The pictures that the mode shows at once.
    std::vector<int> shownLayers() const;
    void rest();
    int placeAt(const QPointF& screen) const;
    QPointF inPlace(const QPointF& screen) const;
    QRect sight() const;
    bool isOnWipe(const QPointF& screen) const;
    void moveWipe(double screenX);

    void paintPair(QPainter& painter);
    void paintSideBySide(QPainter& painter);
    void paintWipeLine(QPainter& painter);
    void paintBadge(QPainter& painter, const QRect& place, const QString& text, bool right = false);
    void paintMessage(QPainter& painter, const QRect& place, const QString& text);
    QString pairName(bool isB) const;
    QString messageOf(const Picture& picture) const;

    std::vector<Picture> pictures_;
    Picture difference_;
    ZoomView view_;
    std::vector<std::optional<QImage>> layers_;  ///< as rendered for view_; the last is the map
    CompareMode mode_ = CompareMode::SideBySide;
    int a_ = -1;
    int b_ = -1;
    int current_ = -1;
    double wipe_ = 0.5;
    double opacity_ = 0.5;
    bool blinkOnB_ = false;
    bool smooth_ = false;
    QTimer* rest_;  ///< runs while zoom or place move, and until all is smooth
    Grip grip_ = Grip::None;
    QPointF pressedAt_;
    QPointF dragFrom_;
    WheelNotches wheel_;
};

}  // namespace ninefold::ui
