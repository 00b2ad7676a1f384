// SPDX-License-Identifier: MIT
#include "ui/prompt/draft.h"

#include <gtest/gtest.h>

#include <QTest>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {
namespace {

Draft makeDraft(const QString& prompt) {
    Draft draft{prompt, "people", false, {}};
    draft.settings["m"] = {96, 128, 12, 3.5, "euler", "karras", "7", true, 4, 3};
    return draft;
}

TEST(DraftFile, IsWrittenWithinASecondOfTheChange) {
    const test::TempFolder folder;
    DraftFile file(folder.path());
    EXPECT_FALSE(file.read().has_value());
    file.keep(makeDraft("a"));
    file.keep(makeDraft("a red"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return file.read().has_value(); }, 5000));
    EXPECT_EQ(file.read()->prompt, "a red");
    EXPECT_LT(DraftFile::kDelayMs, 1000);
}

TEST(DraftFile, KeepsEverythingOfEveryModel) {
    const test::TempFolder folder;
    DraftFile(folder.path()).keep(makeDraft(QString::fromUtf8("🍎\n\"red\"")));
    const auto draft = DraftFile(folder.path()).read();
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->prompt, QString::fromUtf8("🍎\n\"red\""));
    EXPECT_EQ(draft->negative, "people");
    EXPECT_FALSE(draft->mixedStyles);
    ASSERT_EQ(draft->settings.count("m"), 1U);
    EXPECT_TRUE(draft->settings.at("m") == makeDraft({}).settings.at("m"));
}

TEST(DraftFile, DamagedOneIsAsIfThereWereNone) {
    const test::TempFolder folder;
    for (const char* damaged : {"", "{", "[1]", "\xff\xfe", "{\"prompt\": 3}"}) {
        writeFileAtomically(folder / "draft.json", damaged);
        const auto draft = DraftFile(folder.path()).read();
        EXPECT_TRUE(!draft || draft->prompt.isEmpty()) << damaged;
    }
    writeFileAtomically(folder / "draft.json",
                        R"({"prompt": "kept", "settings": {"m": {"steps": "many"}, "n": 7}})");
    const auto draft = DraftFile(folder.path()).read();
    ASSERT_TRUE(draft.has_value());
    EXPECT_EQ(draft->prompt, "kept");
    EXPECT_TRUE(draft->settings.empty());
}

/// Nothing can be written beside a folder of that name, as on a full disk.
class DraftThatDoesntFit : public ::testing::Test {
protected:
    void SetUp() override {
        DraftFile(folder_.path()).keep(makeDraft("before"));
        std::filesystem::remove(folder_ / "draft.json");
        std::filesystem::create_directories(folder_ / "draft.json" / "full");
    }
    void free() { std::filesystem::remove_all(folder_ / "draft.json"); }
    QString stored() const { return DraftFile(folder_.path()).read().value_or(Draft()).prompt; }

    test::TempFolder folder_;
};

TEST_F(DraftThatDoesntFit, IsThereAtTheNextStart) {
    DraftFile(folder_.path()).keep(makeDraft("typed on a full disk"));
    EXPECT_EQ(stored(), "typed on a full disk");
    DraftFile(folder_.path()).keep(makeDraft("and changed"));
    EXPECT_EQ(stored(), "and changed");
}

TEST_F(DraftThatDoesntFit, NewerOneOnceThereIsRoomCounts) {
    DraftFile(folder_.path()).keep(makeDraft("typed on a full disk"));
    free();
    EXPECT_EQ(stored(), "typed on a full disk");
    DraftFile(folder_.path()).keep(makeDraft("later"));
    EXPECT_EQ(stored(), "later");
    EXPECT_TRUE(SpareFile(toQString(folder_ / "draft.spare")).text().isEmpty());
}

TEST_F(DraftThatDoesntFit, IsTriedAgainWhereThereIsNoRoomAtAll) {
    DraftFile file(folder_.path());
    file.keep(makeDraft(QString(SpareFile::kBytes, QLatin1Char('x'))));
    file.flush();
    free();
    EXPECT_TRUE(QTest::qWaitFor([this] { return stored().size() == SpareFile::kBytes; },
                                3 * DraftFile::kAgainMs));
}

TEST(SpareFile, ADamagedOneIsAsIfThereWereNone) {
    const test::TempFolder folder;
    DraftFile(folder.path()).keep(makeDraft("whole"));
    writeFileAtomically(folder / "draft.spare", "{\"prompt\": \"torn");
    EXPECT_EQ(DraftFile(folder.path()).read()->prompt, "whole");
    DraftFile(folder.path()).keep(makeDraft("after"));
    EXPECT_EQ(DraftFile(folder.path()).read()->prompt, "after");
}

}  // namespace
}  // namespace ninefold::ui
