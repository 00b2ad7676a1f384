// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <functional>

#include "core/base/upscale.h"
#include "ui/nine/ask_bar.h"

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace ninefold::ui {

/// Asks below the pictures what shall enlarge the picked ones, and by how much. Enter enlarges, Esc
/// leaves.
class EnlargeBar : public AskBar {
    Q_OBJECT

public:
    explicit EnlargeBar(QWidget* parent = nullptr);

    /// Calls `enlarge` when the artist agrees; without an upscaler's name Lanczos is wanted, at
    /// twice the size. What was chosen the last time is chosen again.
    void ask(const QString& title, const QStringList& upscalers,
             std::function<void(const Upscale&)> enlarge);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enlarge();
    void showScale();

    QComboBox* upscaler_;
    QDoubleSpinBox* scale_;
    QPushButton* button_;
    std::function<void(const Upscale&)> enlarge_;
};

}  // namespace ninefold::ui
