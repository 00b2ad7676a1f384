// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QApplication>

#include "ui/theme/theme.h"

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication app(argc, argv);
    ninefold::ui::applyTheme(*qApp, ninefold::ui::ThemeMode::Dark);
    return RUN_ALL_TESTS();
}
