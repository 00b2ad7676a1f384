// SPDX-License-Identifier: MIT
#include "ui/prompt/draft.h"

#include <gtest/gtest.h>

#include <QTest>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"

namespace ninefold::ui {
namespace {

Draft makeDraft(const QString& prompt) {
    Draft draft{prompt, "people", {}};
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

}  // namespace
}  // namespace ninefold::ui
