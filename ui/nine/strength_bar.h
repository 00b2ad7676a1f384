// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QSlider;

namespace ninefold::ui {

/// Asks below the pictures how far new ones may go from the picked one. Enter draws, Esc leaves.
class StrengthBar : public QFrame {
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);

    /// Calls `draw` with a strength 0.01..1 when the artist agrees. `strength` is where the slider
    /// begins.
    void ask(const QString& title, double strength, std::function<void(double)> draw);

Q_SIGNALS:
    /// The bar went away.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void draw();
    void leave();
    void showValue();

    QLabel* title_;
    QSlider* slider_;
    QLabel* value_;
    QPushButton* button_;
    std::function<void(double)> draw_;
};

}  // namespace ninefold::ui
