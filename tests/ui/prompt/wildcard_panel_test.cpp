// SPDX-License-Identifier: MIT
#include "ui/prompt/wildcard_panel.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "ui/prompt/wildcard_shelf.h"

namespace ninefold::ui {
namespace {

constexpr int kWaitMs = 20000;

class WildcardPanelTest : public ::testing::Test {
protected:
    void SetUp() override {
        panel_.show();
        panel_.setShelf(shelf_);
    }
    template <typename T>
    T& part(const QString& name) {
        for (T* widget : panel_.findChildren<T*>()) {
            if (widget->accessibleName() == name) return *widget;
        }
        ADD_FAILURE() << name.toStdString();
        return *panel_.findChild<T*>();
    }
    QPushButton& button(const QString& text) {
        for (auto* widget : panel_.findChildren<QPushButton*>()) {
            if (widget->text() == text) return *widget;
        }
        ADD_FAILURE() << text.toStdString();
        return *panel_.findChild<QPushButton*>();
    }
    QListView& list() { return part<QListView>("Wildcards"); }
    QPlainTextEdit& text() { return part<QPlainTextEdit>("Entries of the wildcard"); }
    QLineEdit& newName() { return part<QLineEdit>("Name of a new wildcard"); }
    bool lists(const QStringList& names) {
        return QTest::qWaitFor([&] { return shelf_.names() == names; }, kWaitMs);
    }
    bool reads(const QString& what) {
        return QTest::qWaitFor([&] { return text().toPlainText() == what && !text().isReadOnly(); },
                               kWaitMs);
    }
    bool isOnDisk(const std::string& name, const std::string& what) {
        return QTest::qWaitFor(
            [&] {
                const auto file = folder_ / "wildcards" / (name + ".txt");
                return std::filesystem::exists(file) && readFile(file) == what;
            },
            kWaitMs);
    }

    test::TempFolder folder_;
    WildcardShelf shelf_{folder_.path()};
    WildcardPanel panel_;
};

TEST_F(WildcardPanelTest, BeginsListsAndKeepsWhatIsTyped) {
    EXPECT_TRUE(list().isHidden());
    const QAbstractItemModelTester tester(list().model());
    newName().setText("colour");
    QTest::keyClick(&newName(), Qt::Key_Return);
    ASSERT_TRUE(lists({"colour"}));
    EXPECT_FALSE(list().isHidden());
    ASSERT_TRUE(reads(""));
    QTest::keyClicks(&text(), "red");
    EXPECT_TRUE(isOnDisk("colour", "red"));
    text().undo();
    EXPECT_TRUE(isOnDisk("colour", ""));
}

TEST_F(WildcardPanelTest, ShowsTheChosenListAndPutsItIntoThePrompt) {
    shelf_.save("colour", "red\nblue");
    shelf_.save("deep/animal", "cat");
    ASSERT_TRUE(lists({"colour", "deep/animal"}));
    panel_.choose("deep/animal");
    ASSERT_TRUE(reads("cat"));
    panel_.choose("colour");
    ASSERT_TRUE(reads("red\nblue"));
    QSignalSpy spy(&panel_, &WildcardPanel::insertRequested);
    button("Put into the prompt").click();
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toString(), "__colour__");
    panel_.choose("gone");
    EXPECT_EQ(text().toPlainText(), "red\nblue");
}

TEST_F(WildcardPanelTest, SavesBeforeAnotherIsShown) {
    shelf_.save("a", "1");
    shelf_.save("b", "2");
    ASSERT_TRUE(lists({"a", "b"}));
    panel_.choose("a");
    ASSERT_TRUE(reads("1"));
    text().setPlainText("one");
    panel_.choose("b");
    ASSERT_TRUE(reads("2"));
    EXPECT_TRUE(isOnDisk("a", "one"));
    EXPECT_TRUE(isOnDisk("b", "2"));
}

TEST_F(WildcardPanelTest, DeletingCanBeUndone) {
    shelf_.save("a", "1");
    ASSERT_TRUE(lists({"a"}));
    panel_.choose("a");
    ASSERT_TRUE(reads("1"));
    QTest::keyClick(&list(), Qt::Key_Delete);
    ASSERT_TRUE(lists({}));
    EXPECT_FALSE(std::filesystem::exists(folder_ / "wildcards/a.txt"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !button("Undo").isHidden(); }, kWaitMs));
    button("Undo").click();
    ASSERT_TRUE(lists({"a"}));
    EXPECT_TRUE(isOnDisk("a", "1"));
    EXPECT_TRUE(button("Undo").isHidden());
}

TEST_F(WildcardPanelTest, SaysWhatANameMayBe) {
    for (const char* name : {"../a", "a b", "a__b"}) {
        newName().setText(name);
        QTest::keyClick(&newName(), Qt::Key_Return);
        EXPECT_EQ(newName().text(), name) << "kept to be mended";
    }
    bool said = false;
    for (const auto* label : panel_.findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text().startsWith("Use letters"));
    }
    EXPECT_TRUE(said);
    EXPECT_FALSE(std::filesystem::exists(folder_ / "a.txt"));
}

TEST_F(WildcardPanelTest, AnotherProgramsDamagedFileIsToldOf) {
    writeFileAtomically(folder_ / "wildcards/bad.txt", "caf\xE9");
    QSignalSpy spy(&shelf_, &WildcardShelf::failed);
    shelf_.refresh();
    ASSERT_TRUE(lists({"bad"}));
    panel_.choose("bad");
    ASSERT_TRUE(QTest::qWaitFor([&] { return spy.size() == 1; }, kWaitMs));
    EXPECT_TRUE(spy[0][0].toString().contains("isn't UTF-8"));
    EXPECT_TRUE(text().isReadOnly());
}

}  // namespace
}  // namespace ninefold::ui
