// SPDX-License-Identifier: MIT
#include "ui/prompt/hires_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/prompt/quiet_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

HiresField::HiresField(QWidget* parent)
    : QWidget(parent),
      scale_(quiet(new QDoubleSpinBox(this), tr("Second pass"),
                   tr("Draws each picture once more, this much larger, for finer detail. Pictures "
                      "that start from another have no second pass."))),
      upscaler_(new QComboBox(this)),
      strength_(quiet(new QDoubleSpinBox(this), tr("Strength of the second pass"),
                      tr("How much the second pass may change, from 0 to 1"))),
      steps_(quiet(new QSpinBox(this), tr("Steps of the second pass"),
                   tr("As many as in the first unless you say so"))),
      details_(makeDetails()) {
    scale_->setRange(1, 4);
    scale_->setSingleStep(0.25);
    scale_->setSpecialValueText(tr("Off"));
    scale_->setSuffix(tr(" × larger"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(scale_);
    layout->addWidget(details_);
    setFocusProxy(scale_);
    connect(scale_, qOverload<double>(&QDoubleSpinBox::valueChanged), this, [this] {
        showDetails();
        Q_EMIT changed();
    });
    connect(upscaler_, qOverload<int>(&QComboBox::currentIndexChanged), this, &HiresField::changed);
    connect(strength_, qOverload<double>(&QDoubleSpinBox::valueChanged), this,
            &HiresField::changed);
    connect(steps_, qOverload<int>(&QSpinBox::valueChanged), this, &HiresField::changed);
    setHires({});
    showDetails();
}

QWidget* HiresField::makeDetails() {
    upscaler_->setAccessibleName(tr("Enlarged by"));
    upscaler_->setToolTip(
        tr("Latent invents more detail; Lanczos and upscalers keep closer to the first picture"));
    upscaler_->addItem(tr("Latent"), QStringLiteral("latent"));
    upscaler_->addItem(QStringLiteral("Lanczos"), QStringLiteral("lanczos"));
    strength_->setRange(0, 1);
    strength_->setSingleStep(0.05);
    strength_->setPrefix(tr("Strength "));
    steps_->setRange(0, 1000);
    steps_->setSpecialValueText(tr("Same steps"));
    steps_->setSuffix(tr(" steps"));
    auto* details = new QWidget(this);
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(upscaler_);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(strength_, 1);
    row->addWidget(steps_, 1);
    layout->addLayout(row);
    return details;
}

void HiresField::showDetails() {
    details_->setVisible(hires().isOn());
}

Hires HiresField::hires() const {
    return {scale_->value(), toStdString(upscaler_->currentData().toString()), steps_->value(),
            strength_->value()};
}

void HiresField::setHires(const Hires& hires) {
    scale_->setValue(hires.scale);
    choose(upscaler_, hires.upscaler);
    steps_->setValue(hires.steps);
    strength_->setValue(hires.strength);
}

void HiresField::setUpscalers(const QStringList& names) {
    const QSignalBlocker blocker(upscaler_);  // what is chosen stays chosen
    const std::string chosen = hires().upscaler;
    constexpr int kBuiltIn = 2;
    while (upscaler_->count() > kBuiltIn) upscaler_->removeItem(kBuiltIn);
    for (const QString& name : names) upscaler_->addItem(name, name);
    choose(upscaler_, chosen);
}

}  // namespace ninefold::ui
