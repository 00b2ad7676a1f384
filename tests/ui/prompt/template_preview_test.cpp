// SPDX-License-Identifier: MIT
#include "ui/prompt/template_preview.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTest>
#include <QToolButton>

#include "tests/support/temp_folder.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/wildcard_shelf.h"

namespace ninefold::ui {
namespace {

constexpr int kWaitMs = 20000;

class TemplatePreviewTest : public ::testing::Test {
protected:
    void SetUp() override { preview_.setShelf(shelf_); }
    bool says(const QString& start) {
        return QTest::qWaitFor(
            [&] { return !preview_.isHidden() && preview_.text().startsWith(start); }, kWaitMs);
    }

    test::TempFolder folder_;
    WildcardShelf shelf_{folder_.path()};
    PromptEdit edit_;
    TemplatePreview preview_{edit_};
};

TEST_F(TemplatePreviewTest, IsThereForTemplatesOnly) {
    edit_.setPlainText("a red [apple|pear] (1.2)");
    EXPECT_TRUE(preview_.isHidden());
    EXPECT_EQ(preview_.expansion(), "a red [apple|pear] (1.2)");
    edit_.setPlainText("a {red} apple");
    ASSERT_TRUE(says("becomes: a red apple"));
    EXPECT_EQ(preview_.expansion(), "a red apple");
    edit_.setPlainText("plain");
    EXPECT_TRUE(preview_.isHidden());
    EXPECT_EQ(preview_.expansion(), "plain");
}

TEST_F(TemplatePreviewTest, TheDiceShowsAnother) {
    edit_.setPlainText("{a|b|c|d|e|f|g}");
    ASSERT_TRUE(says("becomes: "));
    QSet<QString> seen = {preview_.expansion()};
    for (int i = 0; i < 20; ++i) {
        bool answered = false;
        const QString before = preview_.text();
        preview_.findChild<QToolButton*>()->click();
        answered = QTest::qWaitFor([&] { return preview_.text() != before; }, 200);
        if (answered) seen.insert(preview_.expansion());
    }
    EXPECT_GT(seen.size(), 3);
}

TEST_F(TemplatePreviewTest, SaysWhatIsMissingAndSeesWhenItIsThere) {
    edit_.setPlainText("a __animal__");
    ASSERT_TRUE(says("There is no wildcard __animal__."));
    EXPECT_EQ(preview_.expansion(), "a __animal__");
    shelf_.save("animal", "cat");
    ASSERT_TRUE(says("becomes: a cat"));
}

TEST_F(TemplatePreviewTest, OnlyTheNewestTextCounts) {
    for (int i = 0; i < 50; ++i) edit_.setPlainText(QStringLiteral("{%1}").arg(i));
    edit_.setPlainText("{last}");
    ASSERT_TRUE(says("becomes: last"));
    edit_.setPlainText("{slow}");
    preview_.showAnother();
    edit_.setPlainText("plain");
    QTest::qWait(0);
    EXPECT_TRUE(preview_.isHidden());
}

}  // namespace
}  // namespace ninefold::ui
