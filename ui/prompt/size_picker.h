// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QWidget>
#include <vector>

class QHBoxLayout;
class QSpinBox;

namespace ninefold::ui {

class FrameButton;

/// Width and height of the pictures: frames of the common shapes, or any numbers that the model can
/// draw. What is typed snaps to the model's multiple when the field is left.
class SizePicker : public QWidget {
    Q_OBJECT

public:
    explicit SizePicker(QWidget* parent = nullptr);

    /// Offers shapes whose longer side is the native one's, and nothing above kLargest or finer
    /// than `multiple` px. Shapes that the model can't tell apart are offered once.
    void setModel(QSize native, int multiple);
    void setSize(QSize sizePx);
    QSize sizePx() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr int kLargest = 4096;

    void addShape(const QString& name, int width, int height);
    void snap(QSpinBox* field);
    void showShape();

    int multiple_ = 8;
    QHBoxLayout* shapesLayout_;
    std::vector<FrameButton*> shapes_;
    QSpinBox* width_;
    QSpinBox* height_;
};

}  // namespace ninefold::ui
