// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ninefold::ui {

/// Width and height of the pictures: presets of the model, or any numbers that it can draw. What is
/// typed snaps to the model's multiple when the field is left.
class SizePicker : public QWidget {
    Q_OBJECT

public:
    explicit SizePicker(QWidget* parent = nullptr);

    /// Offers presets around `native`, and nothing above kLargest or finer than `multiple` px.
    void setModel(QSize native, int multiple);
    void setSize(QSize sizePx);
    QSize sizePx() const;

private:
    static constexpr int kLargest = 4096;

    void applyPreset(int index);
    void snap(QSpinBox* field);
    void swap();
    void showPreset();

    int multiple_ = 8;
    QComboBox* presets_;
    QSpinBox* width_;
    QSpinBox* height_;
};

}  // namespace ninefold::ui
