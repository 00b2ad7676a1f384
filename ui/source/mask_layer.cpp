// SPDX-License-Identifier: MIT
#include "ui/source/mask_layer.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ninefold::ui {

void MaskLayer::reset(QSize size) {
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    reset(mask);
}

void MaskLayer::reset(const QImage& mask) {
    mask_ = mask.convertToFormat(QImage::Format_Grayscale8);
    beforeStroke_ = {};
    steps_.clear();
    done_ = 0;
}

bool MaskLayer::isBlank() const {
    for (int y = 0; y < mask_.height(); ++y) {
        const uchar* row = mask_.constScanLine(y);
        if (std::any_of(row, row + mask_.width(), [](uchar v) { return v != 0; })) return false;
    }
    return true;
}

void MaskLayer::beginStroke() {
    beforeStroke_ = mask_;
    stroke_ = {};
}

QRect MaskLayer::paint(QPointF from, QPointF to, double radius, bool erase) {
    const QColor colour = erase ? Qt::black : Qt::white;
    const int reach = static_cast<int>(std::ceil(radius)) + 1;
    const QRect area = QRectF(from, to).normalized().toAlignedRect();
    const QRect changed = area.adjusted(-reach, -reach, reach, reach) & mask_.rect();
    QPainter painter(&mask_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (from == to) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(to, radius, radius);
    } else {
        painter.setPen(QPen(colour, 2 * radius, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
    }
    stroke_ |= changed;
    return changed;
}

void MaskLayer::endStroke() {
    if (!beforeStroke_.isNull() && !stroke_.isEmpty()) record(beforeStroke_, stroke_);
    beforeStroke_ = {};
}

void MaskLayer::invert() {
    const QImage before = mask_;
    mask_.invertPixels();
    record(before, mask_.rect());
}

void MaskLayer::clear() {
    if (isBlank()) return;
    const QImage before = mask_;
    mask_.fill(Qt::black);
    record(before, mask_.rect());
}

void MaskLayer::record(const QImage& before, const QRect& area) {
    steps_.resize(done_);
    steps_.push_back({area, before.copy(area), mask_.copy(area)});
    if (steps_.size() > kMostUndo) steps_.erase(steps_.begin());
    done_ = steps_.size();
}

void MaskLayer::undo() {
    if (!canUndo()) return;
    --done_;
    put(steps_[done_].before, steps_[done_].area.topLeft());
}

void MaskLayer::redo() {
    if (!canRedo()) return;
    put(steps_[done_].after, steps_[done_].area.topLeft());
    ++done_;
}

void MaskLayer::put(const QImage& part, const QPoint& at) {
    QPainter painter(&mask_);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(at, part);
}

}  // namespace ninefold::ui
