// SPDX-License-Identifier: MIT
#include "ui/main/window_host.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

#include "tests/ui/main/studio_fixture.h"
#include "ui/theme/language.h"

namespace ninefold::ui {
namespace {

class LanguageTest : public StudioTest {
protected:
    ~LanguageTest() override {
        stop();
        applyLanguage(*qApp, QStringLiteral("en"));
    }

    /// Puts the program into a language and waits for the window that speaks it.
    bool speak(const QString& code) {
        const QPointer<MainWindow> before = &window();
        applyLanguage(*qApp, code);
        return waitUntil([&] { return before.isNull() && window().isVisible(); });
    }
    QString drawButton() {
        for (const QPushButton* button : window().promptPanel().findChildren<QPushButton*>()) {
            if (button->property("role").toString() == QLatin1String("primary")) {
                return button->text();
            }
        }
        return {};
    }
};

TEST_F(LanguageTest, EveryLanguageIsOffered) {
    QStringList codes;
    for (const Language& language : languages()) codes << language.code;
    EXPECT_EQ(codes.first(), QStringLiteral("en"));
    codes.sort();
    EXPECT_EQ(codes, QStringList({"de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"}));
}

TEST_F(LanguageTest, ChangesWhileTheWindowIsOpen) {
    const QString english = drawButton();
    ASSERT_FALSE(english.isEmpty());
    window().promptPanel().setPrompt(QStringLiteral("a red apple"));
    ASSERT_TRUE(speak(QStringLiteral("de")));
    EXPECT_NE(drawButton(), english);
    EXPECT_EQ(window().promptPanel().recipe().prompt, "a red apple");
    ASSERT_TRUE(speak(QStringLiteral("en")));
    EXPECT_EQ(drawButton(), english);
}

TEST_F(LanguageTest, ThePanelsHaveRoomForEveryLanguage) {
    for (const Language& language : languages()) {
        SCOPED_TRACE(language.code.toStdString());
        if (language.code != QLatin1String("en")) {
            ASSERT_TRUE(speak(language.code));
        }
        window().resize(1440, 900);
        draw(QStringLiteral("a red apple"));
        ASSERT_TRUE(waitFor(JobState::Done));
        ASSERT_TRUE(waitUntil([&] { return grid().current().has_value(); }));
        for (const QScrollArea* area : window().findChildren<QScrollArea*>()) {
            if (!area->isVisible() || area->widget() == nullptr) continue;
            EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width())
                << area->widget()->metaObject()->className() << " in "
                << area->parentWidget()->metaObject()->className();
        }
        for (const QWidget* button : window().findChildren<QPushButton*>()) {
            if (!button->isVisible()) continue;
            EXPECT_LE(button->minimumSizeHint().width(), button->width())
                << static_cast<const QPushButton*>(button)->text().toStdString();
        }
    }
}

TEST_F(LanguageTest, WhatIsDrawnGoesOn) {
    gate.close();
    draw(QStringLiteral("a red apple"));
    ASSERT_TRUE(waitFor(JobState::Running));
    ASSERT_TRUE(speak(QStringLiteral("de")));
    EXPECT_TRUE(session().isDrawing());
    gate.open();
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().rows().size(), 9U);
    EXPECT_TRUE(waitUntil([&] { return grid().current().has_value(); }));
}

TEST_F(LanguageTest, UnknownLanguagesAreEnglish) {
    const QString english = drawButton();
    applyLanguage(*qApp, QStringLiteral("tlh"));
    EXPECT_EQ(drawButton(), english);
    EXPECT_EQ(qApp->layoutDirection(), Qt::LeftToRight);
}

TEST_F(LanguageTest, RightToLeftTurnsTheWindowRound) {
    applyLanguage(*qApp, QStringLiteral("ar"));
    EXPECT_EQ(qApp->layoutDirection(), Qt::RightToLeft);
}

}  // namespace
}  // namespace ninefold::ui
