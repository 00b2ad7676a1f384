// SPDX-License-Identifier: MIT
#include "ui/viewer/image_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cstdlib>

#include "ui/theme/theme.h"

namespace ninefold::ui {

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ImageCanvas::setPicture(const Picture& picture) {
    picture_ = picture;
    view_.setRoom(QSizeF(size()) * devicePixelRatioF());
    view_.setPictureSize(picture_.size());
    showView();
}

bool ImageCanvas::isWhole() const {
    return QRectF(QPointF(), view_.room()).contains(view_.targetRect());
}

void ImageCanvas::fit() {
    view_.fit();
    showView();
}

void ImageCanvas::zoomStep(int direction, const QPointF& anchor) {
    view_.zoomStep(direction, toScreen(anchor));
    showView();
}

void ImageCanvas::zoomTo(double zoom, const QPointF& anchor) {
    view_.zoomTo(zoom, toScreen(anchor));
    showView();
}

void ImageCanvas::showView() {
    update();
    Q_EMIT zoomChanged(view_.zoom());
}

void ImageCanvas::paintEvent(QPaintEvent*) {
    if (picture_.isEmpty()) return paintMessage(picture_.error);
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).canvas);
    const double scale = devicePixelRatioF();
    painter.scale(1 / scale, 1 / scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isWholeZoom(view_.zoom()));
    const QImage& level = picture_.levelFor(view_.zoom());
    painter.drawImage(targetRect(), level, QRectF(QPointF(), QSizeF(level.size())));
}

void ImageCanvas::paintMessage(const QString& text) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.canvas);
    painter.setPen(tokens.mutedText);
    painter.drawText(rect().adjusted(kGrid, kGrid, -kGrid, -kGrid),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

void ImageCanvas::resizeEvent(QResizeEvent*) {
    view_.setRoom(QSizeF(size()) * devicePixelRatioF());
    showView();
}

void ImageCanvas::wheelEvent(QWheelEvent* event) {
    const int notches = wheel_.add(event->angleDelta().y());
    for (int i = 0; i < std::abs(notches); ++i) zoomStep(notches, event->position());
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    dragFrom_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    view_.panBy(toScreen(event->position() - dragFrom_));
    dragFrom_ = event->position();
    update();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*) {
    setCursor(Qt::OpenHandCursor);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    view_.toggleFit(toScreen(event->position()));
    showView();
}

}  // namespace ninefold::ui
