// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/base/acceleration.h"

class QSpinBox;

namespace ninefold::ui {

/// Ways to draw faster that change the picture a little: block caching and token merging, side by
/// side.
class AccelerationField : public QWidget {
    Q_OBJECT

public:
    explicit AccelerationField(QWidget* parent = nullptr);

    Acceleration acceleration() const;
    void setAcceleration(const Acceleration& acceleration);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* interval_;
    QSpinBox* merging_;
};

}  // namespace ninefold::ui
