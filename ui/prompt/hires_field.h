// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include "core/base/hires.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace ninefold::ui {

/// The second pass: how much larger, and while there is one, how it is drawn.
class HiresField : public QWidget {
    Q_OBJECT

public:
    explicit HiresField(QWidget* parent = nullptr);

    Hires hires() const;
    void setHires(const Hires& hires);
    /// Names of those found on this machine, offered beside Latent and Lanczos.
    void setUpscalers(const QStringList& names);

Q_SIGNALS:
    void changed();

private:
    QWidget* makeDetails();
    void showDetails();

    QDoubleSpinBox* scale_;
    QComboBox* upscaler_;
    QDoubleSpinBox* strength_;
    QSpinBox* steps_;
    QWidget* details_;
};

}  // namespace ninefold::ui
