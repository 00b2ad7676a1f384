// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

#include "core/pipeline/source_picture.h"
#include "ui/source/frame_handles.h"
#include "ui/source/picture_well.h"

namespace ninefold::ui {

/// Shows the source picture with its mask and the frame that is drawn around it, whose edges and
/// corners can be dragged. Arrows extend the frame at their side, with Shift they take back.
class SourceWell : public PictureWell {
    Q_OBJECT

public:
    explicit SourceWell(QWidget* parent = nullptr);

    /// A null picture shows `hint` instead. `mask` may be null.
    void show(const QImage& picture, const QImage& mask, const Margins& margins);
    /// Sides grow in steps of `multiple` up to `most` pixels.
    void setSteps(int multiple, int most);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The frame is another; `done`: for good, not on the way of a drag.
    void marginsChanged(const ninefold::Margins& margins, bool done);
    void undoRequested();
    void redoRequested();

protected:
    bool hasPicture() const override { return !picture_.isNull(); }
    void paintPicture(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHandles(QPainter& painter, const QRectF& frame);
    FramePlace place() const;
    bool extendByKey(const QKeyEvent& event);

    QImage picture_;
    QImage mask_;
    Margins margins_;
    int multiple_ = 8;
    int most_ = 0;  ///< px at a side
    Qt::Edges held_;
    Margins heldFrom_;
    QPointF heldAt_;
    double heldScale_ = 0;  ///< while an edge is held, at most this scale
};

}  // namespace ninefold::ui
