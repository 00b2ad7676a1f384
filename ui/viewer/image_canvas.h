// SPDX-License-Identifier: MIT
#pragma once

#include <QPoint>
#include <QWidget>

#include "ui/viewer/picture.h"
#include "ui/viewer/wheel_notches.h"
#include "ui/viewer/zoom_view.h"

namespace ninefold::ui {

/// Shows one picture. Zoom is counted in screen pixels per picture pixel: at 1, 2, 3, … every
/// picture pixel is exactly that many screen pixels wide, whatever the scale of the display; in
/// between the picture is interpolated.
class ImageCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ImageCanvas(QWidget* parent = nullptr);

    /// Shows `picture` as large as it fits. An empty picture shows its error, or nothing.
    void setPicture(const Picture& picture);

    double zoom() const { return view_.zoom(); }
    /// The next step of zoom in or out that keeps what is below `anchor` (widget coordinates).
    void zoomStep(int direction, const QPointF& anchor);
    void zoomTo(double zoom, const QPointF& anchor);
    void fit();
    /// Nothing of the picture is out of sight, so that there is nothing to pan.
    bool isWhole() const;
    QPointF centre() const { return QPointF(width() / 2.0, height() / 2.0); }

    /// Where the picture lies, in screen pixels from the widget's corner.
    QRectF targetRect() const { return view_.targetRect(); }

Q_SIGNALS:
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    QPointF toScreen(const QPointF& place) const { return place * devicePixelRatioF(); }
    void showView();
    void paintMessage(const QString& text);

    Picture picture_;
    ZoomView view_;
    QPointF dragFrom_;
    WheelNotches wheel_;
};

}  // namespace ninefold::ui
