// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace ninefold::test {

/// Whether a person works with it: buttons, fields, lists, sliders and what takes the keyboard.
bool isControl(const QWidget& widget);

/// Every control below `root` that can be seen; parts that Qt makes for its own use are left out.
std::vector<QWidget*> visibleControls(const QWidget& root);

/// Everything that Tab reaches within the window of `start`, `start` among it.
std::vector<QWidget*> tabChain(QWidget& start);

/// "QPushButton “Draw” in NinePage", for messages.
std::string describe(const QWidget& widget);

}  // namespace ninefold::test
