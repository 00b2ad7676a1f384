// SPDX-License-Identifier: MIT
#include "ui/source/strength_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <cmath>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kStep = 5;  ///< hundredths
constexpr int kLeast = 5;
constexpr int kMost = 100;
constexpr double kHundredth = 0.01;

}  // namespace

StrengthField::StrengthField(QWidget* parent)
    : QWidget(parent),
      slider_(new QSlider(Qt::Horizontal, this)),
      value_(new QLabel(this)),
      words_(new QLabel(this)) {
    auto* name = new QLabel(tr("Strength"), this);
    setRole(name, "muted");
    setRole(words_, "small");
    name->setBuddy(slider_);
    slider_->setAccessibleName(tr("Strength"));
    slider_->setToolTip(tr("How much of the picture is drawn anew"));
    slider_->setRange(kLeast, kMost);
    slider_->setSingleStep(kStep);
    slider_->setPageStep(2 * kStep);
    value_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value_->setFixedWidth(4 * kGrid);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(0);
    layout->addWidget(name, 0, 0);
    layout->addWidget(slider_, 0, 1);
    layout->addWidget(value_, 0, 2);
    layout->addWidget(words_, 1, 1, 1, 2);
    connect(slider_, &QSlider::valueChanged, this, [this] {
        showValue();
        Q_EMIT changed(strength());
    });
    setStrength(1);
}

double StrengthField::strength() const {
    return slider_->value() * kHundredth;
}

void StrengthField::setStrength(double strength) {
    slider_->setValue(static_cast<int>(std::lround(strength / kHundredth)));
    showValue();
}

QString StrengthField::wordsFor(double strength) {
    if (strength < 0.2) return tr("barely changed");
    if (strength < 0.45) return tr("close to the source");
    if (strength < 0.7) return tr("the same picture, told anew");
    if (strength < 0.95) return tr("only its layout");
    return tr("all drawn anew");
}

void StrengthField::showValue() {
    value_->setText(locale().toString(strength(), 'f', 2));
    words_->setText(wordsFor(strength()));
    slider_->setAccessibleDescription(words_->text());
}

}  // namespace ninefold::ui
