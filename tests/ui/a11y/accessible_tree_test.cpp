// SPDX-License-Identifier: MIT
// The tree that AT-SPI hands to screen readers, from the window down to the last list item.
#include <QAccessible>
#include <set>

#include "tests/ui/main/studio_fixture.h"

namespace ninefold::ui {
namespace {

/// What a person acts on or reads as one thing; it is nothing without a name.
const std::set<QAccessible::Role> kNamed = {
    QAccessible::Button,   QAccessible::CheckBox,     QAccessible::ComboBox, QAccessible::Dial,
    QAccessible::ListItem, QAccessible::EditableText, QAccessible::Link,     QAccessible::MenuItem,
    QAccessible::PageTab,  QAccessible::RadioButton,  QAccessible::Slider,   QAccessible::SpinBox,
    QAccessible::List,     QAccessible::Table,        QAccessible::Tree};

constexpr int kDeepest = 40;

class AccessibleTreeTest : public StudioTest {
protected:
    void walk(QAccessibleInterface* face, const QString& above, int depth) {
        if (face == nullptr || !face->isValid()) return;
        ASSERT_LT(depth, kDeepest) << above.toStdString();
        const QString name = face->text(QAccessible::Name);
        const QString path = above + QStringLiteral("/%1“%2”").arg(face->role()).arg(name.left(30));
        ++seen_;
        const bool isShown = !face->state().invisible || face->role() == QAccessible::ListItem;
        if (isShown && kNamed.count(face->role()) != 0) {
            const QObject* object = face->object();
            EXPECT_FALSE(name.trimmed().isEmpty())
                << path.toStdString() << ' '
                << (object != nullptr ? object->metaObject()->className() : "an item");
        }
        for (int i = 0; i < face->childCount(); ++i) walk(face->child(i), path, depth + 1);
    }
    void walkWindow() {
        seen_ = 0;
        walk(QAccessible::queryAccessibleInterface(&window()), {}, 0);
        EXPECT_GT(seen_, 50) << "the tree is cut off";
    }

    int seen_ = 0;
};

TEST_F(AccessibleTreeTest, AtTheFirstStartEverythingHasAName) {
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window()));
    for (int page = 0; page < window().pageCount(); ++page) {
        window().takeOver(page);
        QTest::qWait(50);
        SCOPED_TRACE("page " + std::to_string(page));
        walkWindow();
    }
}

TEST_F(AccessibleTreeTest, WithPicturesToo) {
    draw(QStringLiteral("a red apple"));
    ASSERT_TRUE(waitFor(JobState::Done));
    for (int page = 0; page < window().pageCount(); ++page) {
        window().takeOver(page);
        QTest::qWait(50);
        SCOPED_TRACE("page " + std::to_string(page));
        walkWindow();
    }
}

}  // namespace
}  // namespace ninefold::ui
