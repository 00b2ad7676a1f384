// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <array>

#include "ui/compare/compare_mode.h"
#include "ui/compare/difference.h"

class QLabel;
class QSlider;
class QToolButton;

namespace ninefold::ui {

/// The row of the modes for two pictures: which they are, and the one thing that can be set.
class PairBar : public QFrame {
    Q_OBJECT

public:
    explicit PairBar(QWidget* parent = nullptr);

    /// Hides itself for the mode that needs no pair.
    void setMode(CompareMode mode);
    /// Places of the two, from 0.
    void setPair(int a, int b);
    void setPaused(bool paused);
    /// A null pointer while the difference is being worked out.
    void setDifference(const Difference* difference);

    /// Position of the wipe's line, 0..1.
    double wipe() const { return valueOf(CompareMode::Wipe) / 1000.0; }
    void setWipe(double share);
    /// How much of B is seen, 0..1.
    double opacity() const { return valueOf(CompareMode::OnionSkin) / 100.0; }
    /// Changes a second.
    double rate() const { return valueOf(CompareMode::Blink) / 2.0; }
    /// What differences are multiplied with, 1..16.
    double gain() const { return valueOf(CompareMode::Difference); }

Q_SIGNALS:
    /// wipe(), opacity(), rate() or gain() changed.
    void changed();
    void swapRequested();
    void pauseToggled();

private:
    int valueOf(CompareMode mode) const { return values_[static_cast<std::size_t>(mode)]; }
    void makeRow();
    void keepValue(int value);
    void showValue();
    QString valueWords() const;

    CompareMode mode_ = CompareMode::SideBySide;
    std::array<int, 5> values_;
    QLabel* pair_;
    QToolButton* swap_;
    QLabel* name_;
    QSlider* slider_;
    QLabel* value_;
    QToolButton* pause_;
    QLabel* result_;
};

}  // namespace ninefold::ui
