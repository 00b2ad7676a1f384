// SPDX-License-Identifier: MIT
#include "ui/compare/compare_canvas.h"

#include <QEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "ui/compare/frame.h"
#include "ui/compare/place_layout.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kGripReach = kGrid;  ///< how far from the wipe's line it can be taken
constexpr int kClickReach = 3;     ///< a press that moves no farther is a click
constexpr int kRestMs = 120;       ///< after such a pause zoom and place rest

}  // namespace

CompareCanvas::CompareCanvas(QWidget* parent) : QWidget(parent), rest_(new QTimer(this)) {
    rest_->setSingleShot(true);
    connect(rest_, &QTimer::timeout, this, &CompareCanvas::rest);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(20 * kGrid, 16 * kGrid);
}

void CompareCanvas::setPictures(const std::vector<Picture>& pictures, const QSize& frame) {
    pictures_ = pictures;
    if (frame != view_.pictureSize()) view_.setPictureSize(frame);
    layOut();
}

void CompareCanvas::setPair(int a, int b) {
    a_ = a;
    b_ = b;
    update();
}

void CompareCanvas::setCurrent(int index) {
    current_ = index;
    update();
}

void CompareCanvas::setMode(CompareMode mode) {
    mode_ = mode;
    layOut();
}

void CompareCanvas::setDifference(const Picture& map) {
    difference_ = map;
    if (!layers_.empty()) layers_.back().reset();
    rest_->start(0);
    update();
}

void CompareCanvas::setWipe(double share) {
    wipe_ = std::clamp(share, 0.0, 1.0);
    update();
}

void CompareCanvas::setOpacity(double opacity) {
    opacity_ = std::clamp(opacity, 0.0, 1.0);
    update();
}

void CompareCanvas::setBlinkOnB(bool on) {
    blinkOnB_ = on;
    update();
}

void CompareCanvas::setSmooth(bool smooth) {
    smooth_ = smooth;
    forgetLayers();
}

QSize CompareCanvas::screenSize() const {
    return (QSizeF(size()) * devicePixelRatioF()).toSize();
}

bool CompareCanvas::hasPair() const {
    const int count = static_cast<int>(pictures_.size());
    return a_ >= 0 && b_ >= 0 && a_ < count && b_ < count;
}

std::vector<QRect> CompareCanvas::places() const {
    if (mode_ != CompareMode::SideBySide && hasPair()) return {QRect(QPoint(), screenSize())};
    const int gap = qRound(kHalfGrid * devicePixelRatioF());
    return layOutPlaces(static_cast<int>(pictures_.size()), view_.pictureSize(), screenSize(), gap);
}

void CompareCanvas::layOut() {
    const std::vector<QRect> all = places();
    view_.setRoom(all.empty() ? QSizeF(screenSize()) : QSizeF(all.front().size()));
    forgetLayers();
    Q_EMIT zoomChanged(view_.zoom());
}

void CompareCanvas::viewChanged() {
    forgetLayers();
    rest_->start(kRestMs);  // the next change may come soon
    Q_EMIT zoomChanged(view_.zoom());
}

void CompareCanvas::forgetLayers() {
    layers_.assign(pictures_.size() + 1, std::nullopt);
    rest_->start(0);
    update();
}

const QImage& CompareCanvas::layer(int index) {
    std::optional<QImage>& kept = layers_[static_cast<std::size_t>(index)];
    if (!kept) {
        kept = renderLayer(pictureOf(index), view_, smooth_ ? Magnify::Smooth : Magnify::Squares,
                           tokensOf(palette()).canvas);
    }
    return *kept;
}

const Picture& CompareCanvas::pictureOf(int index) const {
    const auto at = static_cast<std::size_t>(index);
    return at == pictures_.size() ? difference_ : pictures_[at];
}

std::vector<int> CompareCanvas::shownLayers() const {
    const int map = static_cast<int>(pictures_.size());
    if (mode_ == CompareMode::Difference && hasPair()) return {map};
    if (mode_ != CompareMode::SideBySide && hasPair()) return {a_, b_};
    std::vector<int> all(static_cast<std::size_t>(map));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void CompareCanvas::rest() {
    // One at a time: all at once would be felt on a large screen.
    for (const int index : shownLayers()) {
        if (layers_.empty() || layers_[static_cast<std::size_t>(index)]) continue;
        layer(index);
        rest_->start(0);
        break;
    }
    update();
}

void CompareCanvas::zoomStep(int direction) {
    view_.zoomStep(direction, view_.middle());
    viewChanged();
}

void CompareCanvas::zoomTo(double zoom) {
    view_.zoomTo(zoom, view_.middle());
    viewChanged();
}

void CompareCanvas::fit() {
    view_.fit();
    viewChanged();
}

int CompareCanvas::placeAt(const QPointF& screen) const {
    const std::vector<QRect> all = places();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QRect& place) {
        return place.contains(screen.toPoint());
    });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

QPointF CompareCanvas::inPlace(const QPointF& screen) const {
    const int place = placeAt(screen);
    if (place < 0) return view_.middle();
    return screen - places()[static_cast<std::size_t>(place)].topLeft();
}

QRect CompareCanvas::sight() const {
    return view_.targetRect().toAlignedRect() & QRect(QPoint(), screenSize());
}

int CompareCanvas::wipeX() const {
    return sight().left() + qRound(wipe_ * sight().width());
}

bool CompareCanvas::isOnWipe(const QPointF& screen) const {
    return mode_ == CompareMode::Wipe && hasPair() &&
           std::abs(screen.x() - wipeX()) <= kGripReach * devicePixelRatioF();
}

void CompareCanvas::moveWipe(double screenX) {
    if (sight().isEmpty()) return;
    setWipe((screenX - sight().left()) / sight().width());
    Q_EMIT wipeMoved(wipe_);
}

void CompareCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) forgetLayers();
    QWidget::changeEvent(event);
}

void CompareCanvas::resizeEvent(QResizeEvent*) {
    layOut();
}

void CompareCanvas::wheelEvent(QWheelEvent* event) {
    const int notches = wheel_.add(event->angleDelta().y());
    const QPointF anchor = inPlace(toScreen(event->position()));
    for (int i = 0; i < std::abs(notches); ++i) view_.zoomStep(notches, anchor);
    if (notches != 0) viewChanged();
    event->accept();
}

void CompareCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    pressedAt_ = event->position();
    dragFrom_ = event->position();
    grip_ = isOnWipe(toScreen(event->position())) ? Grip::Wipe : Grip::Picture;
    setCursor(grip_ == Grip::Wipe ? Qt::SplitHCursor : Qt::ClosedHandCursor);
}

void CompareCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (grip_ == Grip::None) {
        setCursor(isOnWipe(toScreen(event->position())) ? Qt::SplitHCursor : Qt::OpenHandCursor);
    } else if (grip_ == Grip::Wipe) {
        moveWipe(toScreen(event->position()).x());
    } else {
        view_.panBy(toScreen(event->position() - dragFrom_));
        viewChanged();
    }
    dragFrom_ = event->position();
}

void CompareCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool isClick =
        grip_ == Grip::Picture && (event->position() - pressedAt_).manhattanLength() <= kClickReach;
    grip_ = Grip::None;
    setCursor(Qt::OpenHandCursor);
    if (!isClick || places().size() != pictures_.size()) return;
    const int place = placeAt(toScreen(event->position()));
    if (place >= 0) Q_EMIT picked(place);
}

void CompareCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    view_.toggleFit(inPlace(toScreen(event->position())));
    viewChanged();
}

}  // namespace ninefold::ui
