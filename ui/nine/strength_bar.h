// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "ui/nine/ask_bar.h"

class QLabel;
class QPushButton;
class QSlider;

namespace ninefold::ui {

/// Asks below the pictures how far new ones may go from the picked one. Enter draws, Esc leaves.
class StrengthBar : public AskBar {
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);

    /// Calls `draw` with a strength 0.01..1 when the artist agrees. `strength` is where the slider
    /// begins.
    void ask(const QString& title, double strength, std::function<void(double)> draw);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void showValue();

    QSlider* slider_;
    QLabel* value_;
    QPushButton* button_;
    std::function<void(double)> draw_;
};

}  // namespace ninefold::ui
