// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "ui/nine/strength_bar.h"
#include "ui/nine/tag_field.h"

namespace ninefold::ui {
namespace {

TEST(TagsOf, TrimsAndKeepsEachOnce) {
    EXPECT_EQ(tagsOf(" sky ,  blue,,Sky, for  the cover,"),
              (QStringList{"sky", "blue", "for the cover"}));
    EXPECT_EQ(tagsOf(" , "), QStringList());
}

class TagFieldTest : public ::testing::Test {
protected:
    TagFieldTest() {
        QObject::connect(&bar_, &TagField::tagsEdited,
                         [this](const std::vector<std::int64_t>& images, const QStringList& added,
                                const QStringList& removed) {
                             images_ = images;
                             added_ = added;
                             removed_ = removed;
                         });
        bar_.edit({7, 8}, {"sky", "blue"});
    }
    QLineEdit& field() { return *bar_.findChild<QLineEdit*>(); }

    TagField bar_;
    std::vector<std::int64_t> images_;
    QStringList added_;
    QStringList removed_;
};

TEST_F(TagFieldTest, EnterSaysWhatWasAddedAndRemoved) {
    EXPECT_EQ(field().text(), "sky, blue, ");
    field().setText("Sky, cover");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(images_, (std::vector<std::int64_t>{7, 8}));
    EXPECT_EQ(added_, QStringList{"cover"});
    EXPECT_EQ(removed_, QStringList{"blue"});
    EXPECT_FALSE(bar_.isVisible());
}

TEST_F(TagFieldTest, EscapeAndNoChangeLeaveAllAsItWas) {
    QSignalSpy closed(&bar_, &TagField::closed);
    field().setText("something else");
    QTest::keyClick(&bar_, Qt::Key_Escape);
    bar_.edit({7}, {"sky"});
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(images_.empty());
    EXPECT_EQ(closed.size(), 2);
}

class StrengthBarTest : public ::testing::Test {
protected:
    StrengthBarTest() {
        bar_.ask("How far?", 0.2, [this](double strength) { drawn_.push_back(strength); });
    }
    QSlider& slider() { return *bar_.findChild<QSlider*>(); }

    StrengthBar bar_;
    std::vector<double> drawn_;
};

TEST_F(StrengthBarTest, EnterDrawsOnceWithTheChosenStrength) {
    QTest::keyClick(&slider(), Qt::Key_Right);
    QTest::keyClick(&slider(), Qt::Key_Return);
    QTest::keyClick(&slider(), Qt::Key_Return);
    EXPECT_EQ(drawn_, std::vector<double>{0.21});
    EXPECT_FALSE(bar_.isVisible());
}

TEST_F(StrengthBarTest, EscapeDrawsNothing) {
    QTest::keyClick(&slider(), Qt::Key_Escape);
    EXPECT_TRUE(drawn_.empty());
    EXPECT_FALSE(bar_.isVisible());
}

}  // namespace
}  // namespace ninefold::ui
