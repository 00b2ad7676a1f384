// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include "core/pipeline/source_picture.h"
#include "ui/source/frame_handles.h"

namespace ninefold::ui {

/// Where the source picture is seen and dropped: a dashed frame while there is none, then the
/// picture with its mask and the frame that is drawn around it, whose edges and corners can be
/// dragged. A click or Enter chooses a file, Ctrl+V pastes, Del removes; arrows extend the frame at
/// their side, with Shift they take back.
class SourceWell : public QWidget {
    Q_OBJECT

public:
    explicit SourceWell(QWidget* parent = nullptr);

    /// A null picture shows `hint` instead. `mask` may be null.
    void show(const QImage& picture, const QImage& mask, const Margins& margins);
    void setHint(const QString& hint);
    /// Sides grow in steps of `multiple` up to `most` pixels.
    void setSteps(int multiple, int most);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chooseRequested();
    void removeRequested();
    void pasteRequested();
    void fileDropped(const QString& path);
    void imageDropped(const QImage& image);
    /// The frame is another; `done`: for good, not on the way of a drag.
    void marginsChanged(const ninefold::Margins& margins, bool done);
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHint(QPainter& painter);
    void paintPicture(QPainter& painter);
    void paintHandles(QPainter& painter, const QRectF& frame);
    FramePlace place() const;
    bool extendByKey(const QKeyEvent& event);

    QImage picture_;
    QImage mask_;
    Margins margins_;
    QString hint_;
    bool dropping_ = false;
    int multiple_ = 8;
    int most_ = 0;  ///< px at a side
    Qt::Edges held_;
    Margins heldFrom_;
    QPointF heldAt_;
    double heldScale_ = 0;  ///< while an edge is held, at most this scale
};

}  // namespace ninefold::ui
