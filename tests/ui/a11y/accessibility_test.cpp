// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QAccessible>
#include <QImage>
#include <QProgressBar>

#include <algorithm>
#include <set>

#include "tests/ui/a11y/widget_tree.h"
#include "tests/ui/main/studio_fixture.h"

namespace ninefold::ui {
namespace {

using test::describe;

/// Whether arrows lead from a reachable sibling to it, as among pictures, radio buttons and stars.
bool isReachedByArrows(const QWidget& widget, const std::set<const QWidget*>& reached) {
    for (const QObject* sibling : widget.parentWidget()->children()) {
        const auto* other = qobject_cast<const QWidget*>(sibling);
        const bool alike =
            other != nullptr && other != &widget && other->metaObject() == widget.metaObject();
        if (alike && reached.count(other) != 0) return true;
    }
    return false;
}

class AccessibilityTest : public StudioTest {
protected:
    AccessibilityTest() {
        draw(QStringLiteral("a red apple"));
        drawn = waitFor(JobState::Done) && QTest::qWaitForWindowExposed(&window());
    }
    /// Goes through every page, and all of it.
    template <typename Check>
    void onEveryPage(Check check) {
        ASSERT_TRUE(drawn);
        for (int page = 0; page < window().pageCount(); ++page) {
            window().takeOver(page);
            QTest::qWait(0);
            SCOPED_TRACE("page " + std::to_string(page));
            ASSERT_TRUE(QTest::qWaitFor([this] { return isFull(); }));
            check();
        }
    }

    bool drawn = false;

private:
    /// Nothing is looked for any more: models, pictures.
    bool isFull() {
        const auto bars = window().findChildren<QProgressBar*>();
        return std::none_of(bars.begin(), bars.end(),
                            [](const QProgressBar* bar) { return bar->isVisible(); });
    }
};

TEST_F(AccessibilityTest, EveryControlHasANameAndARole) {
    onEveryPage([this] {
        for (QWidget* control : test::visibleControls(window())) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(control);
            ASSERT_NE(face, nullptr) << describe(*control);
            EXPECT_FALSE(face->text(QAccessible::Name).isEmpty()) << describe(*control);
            EXPECT_NE(face->role(), QAccessible::NoRole) << describe(*control);
        }
    });
}

TEST_F(AccessibilityTest, EveryControlIsReachedByTheKeyboard) {
    onEveryPage([this] {
        const std::vector<QWidget*> chain = test::tabChain(window());
        const std::set<const QWidget*> reached(chain.begin(), chain.end());
        for (QWidget* control : test::visibleControls(window())) {
            EXPECT_TRUE(reached.count(control) != 0 || isReachedByArrows(*control, reached))
                << describe(*control);
        }
    });
}

TEST_F(AccessibilityTest, FocusShows) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    onEveryPage([this] {
        for (QWidget* control : test::visibleControls(window())) {
            if ((control->focusPolicy() & Qt::TabFocus) == 0) continue;
            if (control->visibleRegion().isEmpty()) continue;  // scrolled away
            window().setFocus();
            control->clearFocus();  // a page that is just filled hands it on
            const QImage without = control->grab().toImage();
            control->setFocus(Qt::TabFocusReason);
            if (!control->hasFocus()) continue;  // passes it on to a part of it
            EXPECT_NE(control->grab().toImage(), without) << describe(*control);
        }
    });
}

TEST_F(AccessibilityTest, IconButtonsTellWhatTheyDo) {
    onEveryPage([this] {
        for (QWidget* control : test::visibleControls(window())) {
            const auto* button = qobject_cast<QAbstractButton*>(control);
            if (button == nullptr || !button->text().isEmpty()) continue;
            EXPECT_FALSE(button->toolTip().isEmpty()) << describe(*control);
        }
    });
}

}  // namespace
}  // namespace ninefold::ui
