// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/compare/compare_mode.h"

class QButtonGroup;
class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace ninefold::ui {

/// The row above the compared pictures: the modes, and how they are magnified.
class ModeBar : public QFrame {
    Q_OBJECT

public:
    explicit ModeBar(QWidget* parent = nullptr);

    void setMode(CompareMode mode);
    /// Modes for two pictures can be chosen only when there are two.
    void setPairModesEnabled(bool enabled);
    void setZoom(double zoom);
    void toggleSmooth();

Q_SIGNALS:
    void modeChosen(ninefold::ui::CompareMode mode);
    void fitRequested();
    void pixelsRequested();
    void smoothChanged(bool smooth);

private:
    void addMode(CompareMode mode, const QString& name, const QString& tip);
    void addZoomControls();

    QHBoxLayout* row_;
    QButtonGroup* modes_;
    QCheckBox* smooth_;
    QLabel* zoom_;
};

}  // namespace ninefold::ui
