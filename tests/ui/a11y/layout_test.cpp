// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include "tests/ui/a11y/pseudo_translator.h"
#include "tests/ui/a11y/widget_tree.h"
#include "tests/ui/main/studio_fixture.h"
#include "ui/prompt/fitting_scroll_area.h"

namespace ninefold::ui {
namespace {

constexpr int kWide = 1440;
constexpr int kHigh = 900;
constexpr int kSlack = 4;  ///< between an icon and its text a style may save this much

/// Languages take more room than English; nothing may be cut off for it.
class LayoutTest : public StudioTest {
protected:
    ~LayoutTest() override {
        stop();
        QApplication::removeTranslator(&translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    /// The window as it is for people who speak the language of the translator.
    bool speakPseudo() {
        const QPointer<MainWindow> before = &window();
        QApplication::installTranslator(&translator);
        if (!waitUntil([&] { return before.isNull() && window().isVisible(); })) return false;
        window().resize(kWide, kHigh);
        draw(QStringLiteral("a red apple"));
        return waitFor(JobState::Done);
    }
    template <typename Check>
    void onEveryPage(Check check) {
        for (int page = 0; page < window().pageCount(); ++page) {
            window().takeOver(page);
            QTest::qWait(50);
            // What was counted meanwhile is already written, but not yet given its room.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            SCOPED_TRACE("page " + std::to_string(page));
            check();
        }
    }

    test::PseudoTranslator translator;
};

/// What the text of a label or button needs, as it is broken into lines now.
QSize neededBy(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->wordWrap()) return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    const auto& button = *qobject_cast<const QAbstractButton*>(&widget);
    int width = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width();
    if (!button.icon().isNull()) width += button.iconSize().width();
    return {width, button.fontMetrics().height()};
}

TEST_F(LayoutTest, PseudoTextsAreLongerAndKeepTheirPlaceholders) {
    EXPECT_GE(test::pseudo(QStringLiteral("Settings")).size(), 11);
    EXPECT_TRUE(test::pseudo(QStringLiteral("Drawing %1 of %n")).contains(QStringLiteral("%1")));
    EXPECT_TRUE(test::pseudo(QStringLiteral("Drawing %1 of %n")).contains(QStringLiteral("%n")));
    EXPECT_TRUE(test::pseudo(QStringLiteral("Full screen\tF11")).endsWith(QStringLiteral("\tF11")));
    EXPECT_EQ(test::pseudo(QStringLiteral("Ctrl+Enter")), QStringLiteral("Ctrl+Enter"));
}

TEST_F(LayoutTest, LongerTextsAreNotCut) {
    ASSERT_TRUE(speakPseudo());
    onEveryPage([this] {
        for (const QWidget* widget : window().findChildren<QWidget*>()) {
            const auto* label = qobject_cast<const QLabel*>(widget);
            const bool hasText = (label != nullptr && !label->text().isEmpty() &&
                                  label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) ||
                                 (qobject_cast<const QAbstractButton*>(widget) != nullptr &&
                                  !qobject_cast<const QAbstractButton*>(widget)->text().isEmpty());
            if (!hasText || !widget->isVisible()) continue;
            const QSize needed = neededBy(*widget);
            const QString text = label != nullptr
                                     ? label->text()
                                     : qobject_cast<const QAbstractButton*>(widget)->text();
            EXPECT_LE(needed.width(), widget->width() + kSlack)
                << test::describe(*widget) << ": " << text.toStdString();
            EXPECT_LE(needed.height(), widget->height() + 1)
                << test::describe(*widget) << ": " << text.toStdString();
        }
    });
}

TEST_F(LayoutTest, NothingReachesBeyondTheWindow) {
    ASSERT_TRUE(speakPseudo());
    onEveryPage([this] {
        EXPECT_LE(window().minimumSizeHint().width(), kWide);
        EXPECT_LE(window().minimumSizeHint().height(), kHigh);
    });
}

/// With every section open there is a scroll bar as well.
TEST_F(LayoutTest, FieldsFitTheirPanel) {
    ASSERT_TRUE(speakPseudo());
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        const bool opens = button->property("role") == QLatin1String("disclosure");
        if (opens && button->isVisible() && !button->isChecked()) button->click();
    }
    QTest::qWait(50);
    int scrolling = 0;
    for (const FittingScrollArea* area : window().findChildren<FittingScrollArea*>()) {
        if (area->verticalScrollBar()->isVisible()) ++scrolling;
        const int room = area->viewport()->width();
        EXPECT_LE(area->widget()->width(), room);
        for (const QWidget* field : area->widget()->findChildren<QWidget*>()) {
            if (!field->isVisible()) continue;
            EXPECT_LE(field->mapTo(area->widget(), QPoint(field->width(), 0)).x(), room)
                << test::describe(*field);
        }
    }
    EXPECT_GT(scrolling, 0);
}

TEST_F(LayoutTest, RightToLeftMirrorsThePanels) {
    const auto leftOf = [this](const char* a, const char* b) {
        const auto at = [this](const char* name) {
            for (const QWidget* widget : window().findChildren<QWidget*>()) {
                if (widget->inherits(name)) return widget->mapTo(&window(), QPoint()).x();
            }
            return -1;
        };
        return at(a) < at(b);
    };
    EXPECT_TRUE(leftOf("ninefold::ui::PromptPanel", "ninefold::ui::InspectorPanel"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(50);
    EXPECT_FALSE(leftOf("ninefold::ui::PromptPanel", "ninefold::ui::InspectorPanel"));
    EXPECT_FALSE(leftOf("ninefold::ui::PromptPanel", "ninefold::ui::NinePage"));
}

}  // namespace
}  // namespace ninefold::ui
