// SPDX-License-Identifier: MIT
#include "ui/prompt/acceleration_field.h"

#include <QSpinBox>
#include <QVBoxLayout>
#include <cmath>

#include "ui/prompt/quiet_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

AccelerationField::AccelerationField(QWidget* parent)
    : QWidget(parent),
      interval_(quiet(
          new QSpinBox(this), tr("Block caching"),
          tr("The deep levels of the network are worked out only every so many steps. Every third "
             "step: 1.7 times as fast with Stable Diffusion 1; the picture changes a little."))),
      merging_(quiet(new QSpinBox(this), tr("Token merging"),
                     tr("Parts of the picture that are alike go through attention as one. At 50 %, "
                        "a step of Stable Diffusion 1 has a tenth less to compute at 512 × 512, "
                        "more in larger pictures."))) {
    interval_->setRange(1, 10);
    interval_->setSpecialValueText(tr("Cache off"));
    interval_->setPrefix(tr("Cache "));
    interval_->setSuffix(tr(" steps"));
    merging_->setRange(0, 75);
    merging_->setSingleStep(5);
    merging_->setSpecialValueText(tr("Merge off"));
    merging_->setPrefix(tr("Merge "));
    merging_->setSuffix(tr(" %"));
    auto* layout = new QVBoxLayout(this);  // the panel is too narrow for both in a row
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (QSpinBox* field : {interval_, merging_}) {
        layout->addWidget(field);
        connect(field, qOverload<int>(&QSpinBox::valueChanged), this, &AccelerationField::changed);
    }
    setFocusProxy(interval_);
}

Acceleration AccelerationField::acceleration() const {
    return {interval_->value(), merging_->value() / 100.0};
}

void AccelerationField::setAcceleration(const Acceleration& acceleration) {
    interval_->setValue(acceleration.cacheInterval);
    merging_->setValue(static_cast<int>(std::lround(acceleration.tokenMerging * 100)));
}

}  // namespace ninefold::ui
