// SPDX-License-Identifier: MIT
#include "ui/theme/wheel_guard.h"

#include <gtest/gtest.h>

#include <QtTest/qtestspontaneevent.h>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ninefold::ui {
namespace {

/// Fields in a page that scrolls.
class WheelGuardTest : public ::testing::Test {
protected:
    WheelGuardTest() : content_(new QWidget), column_(new QVBoxLayout(content_)) {
        area_.resize(200, 100);
        area_.setWidgetResizable(true);
        area_.setWidget(content_);
        box_.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        box_.setCurrentIndex(1);
        number_.setValue(20);
        slider_.setValue(20);
        for (QWidget* field : {static_cast<QWidget*>(&number_), static_cast<QWidget*>(&box_),
                               static_cast<QWidget*>(&slider_)}) {
            column_->addWidget(field);
        }
        content_->setMinimumHeight(1000);
    }
    ~WheelGuardTest() override {
        for (QWidget* field : {static_cast<QWidget*>(&number_), static_cast<QWidget*>(&box_),
                               static_cast<QWidget*>(&slider_)}) {
            field->setParent(nullptr);
        }
    }
    bool show() {
        area_.show();
        area_.activateWindow();
        return QTest::qWaitForWindowActive(&area_);
    }
    void turnWheelOver(QWidget& field) {
        const QPointF place = QRectF(field.rect()).center();
        QWheelEvent event(place, field.mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);  // others don't go on to what is around them
        QCoreApplication::instance()->notify(&field, &event);
    }
    int scrolled() const { return area_.verticalScrollBar()->value(); }

    QSpinBox number_;
    QComboBox box_;
    QSlider slider_{Qt::Horizontal};
    QScrollArea area_;
    QWidget* content_;
    QVBoxLayout* column_;
};

TEST_F(WheelGuardTest, WithoutItWhatPassesUnderThePointerChanges) {
    ASSERT_TRUE(show());
    turnWheelOver(number_);
    EXPECT_EQ(number_.value(), 19);
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(WheelGuardTest, ThePageScrollsAndNothingChanges) {
    const WheelGuard guard(nullptr);
    ASSERT_TRUE(show());
    int before = scrolled();
    for (QWidget* field : {static_cast<QWidget*>(&number_), static_cast<QWidget*>(&box_),
                           static_cast<QWidget*>(&slider_)}) {
        field->clearFocus();
        turnWheelOver(*field);
        EXPECT_GT(scrolled(), before);
        before = scrolled();
    }
    EXPECT_EQ(number_.value(), 20);
    EXPECT_EQ(box_.currentIndex(), 1);
    EXPECT_EQ(slider_.value(), 20);
}

TEST_F(WheelGuardTest, WhatHasTheKeyboardChanges) {
    const WheelGuard guard(nullptr);
    ASSERT_TRUE(show());
    number_.setFocus();
    turnWheelOver(number_);
    EXPECT_EQ(number_.value(), 19);
    EXPECT_EQ(scrolled(), 0);
}

TEST_F(WheelGuardTest, TheWheelGivesNoFieldTheKeyboard) {
    const WheelGuard guard(nullptr);
    QSpinBox later;
    later.show();
    EXPECT_EQ(later.focusPolicy(), Qt::StrongFocus);
}

}  // namespace
}  // namespace ninefold::ui
