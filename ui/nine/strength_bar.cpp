// SPDX-License-Identifier: MIT
#include "ui/nine/strength_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
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
    : QFrame(parent),
      title_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      value_(new QLabel(this)),
      button_(new QPushButton(tr("Draw nine"), this)) {
    setRole(this, "message");
    slider_->setRange(1, kPercent);
    slider_->setPageStep(10);
    slider_->setFixedWidth(kSliderWidth);
    slider_->setAccessibleName(tr("How much may change"));
    slider_->setToolTip(tr("How much may change: arrows move it, Enter draws"));
    value_->setFixedWidth(kValueWidth);
    button_->setToolTip(tr("Enter"));
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Leave it (Esc)"));
    close->setAccessibleName(tr("Leave it"));
    setRole(close, "ghost");

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(title_, 1);
    layout->addWidget(slider_);
    layout->addWidget(value_);
    layout->addWidget(button_);
    layout->addWidget(close);
    connect(slider_, &QSlider::valueChanged, this, &StrengthBar::showValue);
    connect(button_, &QPushButton::clicked, this, &StrengthBar::draw);
    connect(close, &QToolButton::clicked, this, &StrengthBar::leave);
    hide();
}

void StrengthBar::ask(const QString& title, double strength, std::function<void(double)> draw) {
    draw_ = std::move(draw);
    title_->setText(title);
    setAccessibleName(title);
    slider_->setValue(static_cast<int>(std::lround(strength * kPercent)));
    showValue();
    show();
    slider_->setFocus(Qt::ShortcutFocusReason);
}

void StrengthBar::showValue() {
    value_->setText(tr("%1 %").arg(QLocale().toString(slider_->value())));
}

void StrengthBar::draw() {
    const auto draw = std::exchange(draw_, nullptr);
    leave();
    if (draw) draw(static_cast<double>(slider_->value()) / kPercent);
}

void StrengthBar::leave() {
    hide();
    Q_EMIT closed();
}

void StrengthBar::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        draw();
    } else if (key == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
