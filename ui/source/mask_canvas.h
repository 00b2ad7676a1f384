// SPDX-License-Identifier: MIT
#pragma once

#include "ui/source/mask_layer.h"
#include "ui/viewer/image_canvas.h"

namespace ninefold::ui {

/// Shows a picture with a mask over it and paints the mask: left button or pen paints (a pen's
/// pressure sets the width), right button erases, middle button pans, the wheel zooms; by keys,
/// arrows move the brush and Space dabs.
class MaskCanvas : public ImageCanvas {
    Q_OBJECT

public:
    static constexpr int kThickest = 512;

    /// `layer` must outlive it.
    explicit MaskCanvas(MaskLayer& layer, QWidget* parent = nullptr);

    void setErasing(bool erasing);
    bool isErasing() const { return erasing_; }
    /// Diameter in pixels of the picture, 1 to kThickest.
    void setBrushPx(int px);
    int brushPx() const { return brushPx_; }
    /// The mask is shown with soft edges except while it is painted.
    void setFeatherPx(int px);
    /// The layer was changed by others.
    void refresh();

Q_SIGNALS:
    /// A stroke has ended.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPointF toPicture(const QPointF& widget) const;
    QPointF toWidget(const QPointF& picture) const;
    void begin(const QPointF& at, bool erase, double pressure);
    void go(const QPointF& to, double pressure);
    void end();
    void moveBrush(const QPointF& by);

    MaskLayer& layer_;
    bool erasing_ = false;
    bool strokeErases_ = false;
    bool painting_ = false;
    int brushPx_ = 16;
    int featherPx_ = 0;
    QImage soft_;    ///< the mask with its soft edges
    QPointF brush_;  ///< of the pointer, pixels of the picture
    bool brushSeen_ = false;
};

}  // namespace ninefold::ui
