// SPDX-License-Identifier: MIT
#include "ui/nine/strength_bar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <cmath>
#include <utility>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kPercent = 100;
constexpr int kSliderWidth = 24 * kGrid;
constexpr int kValueWidth = 6 * kGrid;

}  // namespace

StrengthBar::StrengthBar(QWidget* parent)
    : AskBar(parent),
      slider_(new QSlider(Qt::Horizontal, this)),
      value_(new QLabel(this)),
      button_(new QPushButton(tr("Draw nine"), this)) {
    slider_->setRange(1, kPercent);
    slider_->setPageStep(10);
    slider_->setFixedWidth(kSliderWidth);
    slider_->setAccessibleName(tr("How much may change"));
    slider_->setToolTip(tr("How much may change: arrows move it, Enter draws"));
    value_->setFixedWidth(kValueWidth);
    button_->setToolTip(tr("Enter"));
    title().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    add(slider_);
    add(value_);
    add(button_);
    connect(slider_, &QSlider::valueChanged, this, &StrengthBar::showValue);
    connect(button_, &QPushButton::clicked, this, &StrengthBar::draw);
}

void StrengthBar::ask(const QString& title, double strength, std::function<void(double)> draw) {
    draw_ = std::move(draw);
    this->title().setText(title);
    setAccessibleName(title);
    slider_->setValue(static_cast<int>(std::lround(strength * kPercent)));
    showValue();
    openAt(*slider_);
}

void StrengthBar::showValue() {
    value_->setText(tr("%1 %").arg(QLocale().toString(slider_->value())));
}

void StrengthBar::draw() {
    const auto draw = std::exchange(draw_, nullptr);
    leave();
    if (draw) draw(static_cast<double>(slider_->value()) / kPercent);
}

void StrengthBar::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        draw();
    } else {
        AskBar::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
