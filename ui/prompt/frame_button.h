// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace ninefold::ui {

/// A button with a drawing of the frame that it stands for.
class FrameButton : public QToolButton {
    Q_OBJECT

public:
    /// `name` is the shape's, e.g. "Portrait".
    FrameButton(const QString& name, QSize sizePx, QWidget* parent = nullptr);

    QSize sizePx() const { return sizePx_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize sizePx_;
};

}  // namespace ninefold::ui
