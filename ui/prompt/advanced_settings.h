// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/prompt/advanced_state.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ninefold::ui {

class AccelerationField;
class HiresField;

/// What few pictures need, folded away: how guidance is held back, a second pass, what is left out
/// to be faster, whose random numbers the noise is. Unfolds by itself when something stands there
/// that isn't usual.
class AdvancedSettings : public QWidget {
    Q_OBJECT

public:
    explicit AdvancedSettings(QWidget* parent = nullptr);

    AdvancedState state() const;
    void setState(const AdvancedState& state);
    /// Upscalers on this machine, for the second pass.
    void setUpscalers(const QStringList& names);
    /// Fields about guidance are hidden while there is none.
    void setGuided(bool guided);
    /// The VAEs on this machine, by name; what is chosen stays. Hidden while there is no choice.
    void setVaes(const QStringList& names);

Q_SIGNALS:
    void changed();
    /// Unfolded for the first time: what there is to choose is worth knowing.
    void addOnsWanted();

private:
    QWidget* makeFields();
    QWidget* makeInterval();
    QLabel* addRow(QGridLayout& layout, const QString& caption, QWidget* field);
    void connectChanges();
    void showFields();

    QPushButton* toggle_;
    QDoubleSpinBox* rescale_;
    QLabel* rescaleLabel_ = nullptr;
    QSpinBox* from_;
    QSpinBox* until_;
    QWidget* interval_ = nullptr;
    QLabel* intervalLabel_ = nullptr;
    HiresField* hires_;
    AccelerationField* acceleration_;
    QComboBox* noise_;
    QSpinBox* offset_;
    QComboBox* vae_;
    QLabel* vaeLabel_ = nullptr;
    QWidget* fields_;
    bool guided_ = true;
    bool wantsAddOns_ = false;
};

}  // namespace ninefold::ui
