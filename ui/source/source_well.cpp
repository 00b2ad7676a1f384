// SPDX-License-Identifier: MIT
#include "ui/source/source_well.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "ui/source/tinted_mask.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kEmptyHeight = 9 * kGrid;
constexpr int kPictureHeight = 24 * kGrid;
constexpr int kHandle = 7;
constexpr double kRim = 0.85;  ///< so large a picture is at most, for a frame of its own size

Qt::CursorShape cursorFor(Qt::Edges edges) {
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool down = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (across && down) {
        const bool falls = bool(edges & Qt::LeftEdge) == bool(edges & Qt::TopEdge);
        return falls ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    }
    return across ? Qt::SizeHorCursor : down ? Qt::SizeVerCursor : Qt::PointingHandCursor;
}

}  // namespace

SourceWell::SourceWell(QWidget* parent) : PictureWell(parent) {
    setAccessibleName(tr("Source picture"));
    setMouseTracking(true);
}

void SourceWell::show(const QImage& picture, const QImage& mask, const Margins& margins) {
    picture_ = picture;
    mask_ = mask;
    margins_ = margins;
    if (picture.isNull()) setCursor(Qt::PointingHandCursor);
    setToolTip(picture.isNull()
                   ? tr("Click to choose a picture (Enter), Ctrl+V pastes one")
                   : tr("Drag an edge or a corner to draw around the picture (arrows; Shift takes "
                        "back, Ctrl+Z undoes). Click to choose another one (Enter), Ctrl+V pastes "
                        "one, Del removes it"));
    updateGeometry();
    update();
}

QSize SourceWell::sizeHint() const {
    return {kPanelWidth, picture_.isNull() ? kEmptyHeight : kPictureHeight};
}

void SourceWell::paintPicture(QPainter& painter) {
    const auto [frame, inner, scale] = place();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens& tokens = tokensOf(palette());
    if (!margins_.isNone()) {
        painter.setPen(QPen(tokens.accent, 1, Qt::DashLine));
        painter.setBrush(QBrush(tokens.accent, Qt::BDiagPattern));
        painter.drawRect(frame);
    }
    painter.drawImage(inner, picture_);
    if (!mask_.isNull()) painter.drawImage(inner, tintedMask(mask_, tokens.accent));
    if (most_ > 0) paintHandles(painter, frame);
}

void SourceWell::paintHandles(QPainter& painter, const QRectF& frame) {
    const Tokens& tokens = tokensOf(palette());
    painter.setPen(QPen(tokens.canvas, 1));
    painter.setBrush(tokens.accent);
    for (const double x : {frame.left(), frame.center().x(), frame.right()}) {
        for (const double y : {frame.top(), frame.center().y(), frame.bottom()}) {
            if (QPointF(x, y) == frame.center()) continue;
            QRectF handle(0, 0, kHandle, kHandle);
            handle.moveCenter({x, y});
            painter.drawRect(handle);
        }
    }
}

FramePlace SourceWell::place() const {
    const QRectF room = QRectF(rect()).adjusted(kGrid, kGrid, -kGrid, -kGrid);
    // Without a rim there would be nothing to drag into; a held edge stays below the pointer.
    const double scale =
        std::min(room.width() / picture_.width(), room.height() / picture_.height());
    return placeFrame(picture_.size(), margins_, room, held_ ? heldScale_ : scale * kRim);
}

void SourceWell::setSteps(int multiple, int most) {
    multiple_ = multiple;
    most_ = most / multiple * multiple;
    update();
}

void SourceWell::mousePressEvent(QMouseEvent* event) {
    const FramePlace now = picture_.isNull() ? FramePlace() : place();
    const Qt::Edges edges = picture_.isNull() ? Qt::Edges() : edgesAt(now, event->position());
    if (!edges || event->button() != Qt::LeftButton) return PictureWell::mousePressEvent(event);
    heldScale_ = now.scale;
    heldFrom_ = margins_;
    heldAt_ = event->position();
    held_ = edges;
}

void SourceWell::mouseMoveEvent(QMouseEvent* event) {
    if (held_) {
        const QPointF byPx = (event->position() - heldAt_) / heldScale_;
        Q_EMIT marginsChanged(dragged(heldFrom_, held_, byPx, multiple_, most_), false);
    } else if (!picture_.isNull()) {
        setCursor(cursorFor(edgesAt(place(), event->position())));
    }
}

void SourceWell::mouseReleaseEvent(QMouseEvent* /*event*/) {
    if (!held_) return;
    held_ = {};
    update();
    Q_EMIT marginsChanged(margins_, true);
}

bool SourceWell::extendByKey(const QKeyEvent& event) {
    const std::pair<int, Qt::Edge> keys[] = {{Qt::Key_Left, Qt::LeftEdge},
                                             {Qt::Key_Right, Qt::RightEdge},
                                             {Qt::Key_Up, Qt::TopEdge},
                                             {Qt::Key_Down, Qt::BottomEdge}};
    for (const auto& [key, edge] : keys) {
        if (picture_.isNull() || event.key() != key) continue;
        const bool outwards = !(event.modifiers() & Qt::ShiftModifier);
        const bool negative = edge == Qt::LeftEdge || edge == Qt::TopEdge;
        const double by = outwards == negative ? -multiple_ : multiple_;
        Q_EMIT marginsChanged(dragged(margins_, edge, {by, by}, multiple_, most_), true);
        return true;
    }
    return false;
}

void SourceWell::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Redo)) {
        Q_EMIT redoRequested();
    } else if (!extendByKey(*event)) {
        PictureWell::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
