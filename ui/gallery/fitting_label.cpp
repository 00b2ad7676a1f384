// SPDX-License-Identifier: MIT
#include "ui/gallery/fitting_label.h"

namespace ninefold::ui {

FittingLabel::FittingLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void FittingLabel::setTexts(const QString& whole, const QString& brief) {
    if (whole == whole_ && brief == brief_) return;
    whole_ = whole;
    brief_ = brief;
    updateGeometry();
    fit();
}

QSize FittingLabel::sizeHint() const {
    return sizeOf(whole_);
}

QSize FittingLabel::minimumSizeHint() const {
    return sizeOf(brief_);
}

void FittingLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

QSize FittingLabel::sizeOf(const QString& text) const {
    ensurePolished();
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(text) + margins.left() + margins.right() + 2,
            fontMetrics().height() + margins.top() + margins.bottom()};
}

void FittingLabel::fit() {
    const bool fits = width() >= sizeHint().width();
    setText(fits ? whole_ : brief_);
    setToolTip(fits ? QString() : whole_);
}

}  // namespace ninefold::ui
