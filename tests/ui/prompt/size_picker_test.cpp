// SPDX-License-Identifier: MIT
#include "ui/prompt/size_picker.h"

#include <gtest/gtest.h>

#include <QSpinBox>
#include <QTest>

#include "ui/prompt/frame_button.h"

namespace ninefold::ui {
namespace {

TEST(SizePicker, SnapsToTheModelsMultiple) {
    SizePicker picker;
    picker.setModel({128, 128}, 16);
    EXPECT_EQ(picker.sizePx(), QSize(128, 128));
    picker.setSize({100, 5000});
    EXPECT_EQ(picker.sizePx(), QSize(96, 4096));
    picker.setSize({1, 1});
    EXPECT_EQ(picker.sizePx(), QSize(16, 16));
}

TEST(SizePicker, TypedNumbersSnapWhenTheFieldIsLeft) {
    SizePicker picker;
    picker.setModel({128, 128}, 16);
    auto* width = picker.findChildren<QSpinBox*>().first();
    width->selectAll();
    QTest::keyClicks(width, "203");
    QTest::keyClick(width, Qt::Key_Return);
    EXPECT_EQ(width->value(), 208);
    EXPECT_EQ(picker.sizePx(), QSize(208, 128));
}

TEST(SizePicker, OffersEveryShapeOnceAndMarksTheChosenOne) {
    SizePicker picker;
    picker.setModel({128, 128}, 16);
    const auto shapes = picker.findChildren<FrameButton*>();
    ASSERT_EQ(shapes.size(), 5);
    QTest::mouseClick(shapes[1], Qt::LeftButton);
    EXPECT_EQ(picker.sizePx(), QSize(96, 128));
    EXPECT_TRUE(shapes[1]->isChecked());
    EXPECT_FALSE(shapes[0]->isChecked());
    QTest::mouseClick(shapes[1], Qt::LeftButton);
    EXPECT_TRUE(shapes[1]->isChecked());
    picker.setSize({112, 128});
    for (const FrameButton* shape : shapes) EXPECT_FALSE(shape->isChecked());
}

TEST(SizePicker, ShapesThatAModelCannotTellApartAreOne) {
    SizePicker picker;
    picker.setModel({64, 64}, 64);
    EXPECT_EQ(picker.findChildren<FrameButton*>().size(), 1);
}

}  // namespace
}  // namespace ninefold::ui
