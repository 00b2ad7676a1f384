// SPDX-License-Identifier: MIT
#include "ui/source/strength_field.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace ninefold::ui {
namespace {

TEST(StrengthField, SaysInWordsWhatANumberMeans) {
    EXPECT_EQ(StrengthField::wordsFor(0.3), "close to the source");
    EXPECT_EQ(StrengthField::wordsFor(0.8), "only its layout");
    EXPECT_EQ(StrengthField::wordsFor(0.05), "barely changed");
    EXPECT_EQ(StrengthField::wordsFor(1.0), "all drawn anew");
}

TEST(StrengthField, MovesInFiveHundredthsByKey) {
    StrengthField field;
    field.setStrength(0.5);
    QSignalSpy changed(&field, &StrengthField::changed);
    auto* slider = field.findChild<QSlider*>();
    QTest::keyClick(slider, Qt::Key_Right);
    EXPECT_DOUBLE_EQ(field.strength(), 0.55);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(slider->accessibleDescription().isEmpty());
    field.setStrength(0);
    EXPECT_GT(field.strength(), 0) << "nothing would be drawn";
    field.setStrength(7);
    EXPECT_DOUBLE_EQ(field.strength(), 1);
}

}  // namespace
}  // namespace ninefold::ui
