// SPDX-License-Identifier: MIT
#include "core/pipeline/model_settings.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

using Folders = std::vector<std::filesystem::path>;

TEST(ModelSettings, KeepFoldersAndNotes) {
    const test::TempFolder folder;
    std::filesystem::create_directories(folder / "a");
    std::filesystem::create_directories(folder / "b");
    {
        ModelSettings settings(folder / "models.json");
        EXPECT_TRUE(settings.folders().empty());
        settings.addFolder(folder / "b/");
        settings.addFolder(folder / "a/../a");
        settings.setNote(folder / "b/model", "soft \"light\", caf\xC3\xA9");
        settings.setNote(folder / "b/other", "x");
        settings.setNote(folder / "b/other", "");
    }
    ModelSettings again(folder / "models.json");
    EXPECT_EQ(again.folders(), (Folders{folder / "b", folder / "a"}));
    EXPECT_EQ(again.note(folder / "b/model"), "soft \"light\", caf\xC3\xA9");
    EXPECT_EQ(again.notes().size(), 1U);
    again.removeFolder(folder / "b");
    again.removeFolder(folder / "never");
    EXPECT_EQ(ModelSettings(folder / "models.json").folders(), (Folders{folder / "a"}));
    EXPECT_TRUE(std::filesystem::exists(folder / "b"));
}

TEST(ModelSettings, RefuseWhatIsNoFolderOrThereAlready) {
    const test::TempFolder folder;
    ModelSettings settings(folder / "models.json");
    test::expectError([&] { settings.addFolder(folder / "none"); }, ErrorKind::Usage, "no folder");
    settings.addFolder(folder.path());
    test::expectError([&] { settings.addFolder(folder / "."); }, ErrorKind::Usage, "already");
    EXPECT_EQ(settings.folders().size(), 1U);
}

TEST(ModelSettings, ADamagedFileIsSaidAndLeftAlone) {
    const test::TempFolder folder;
    for (const char* text : {"{", "[]", "{\"folders\": 7}", "{\"notes\": [1]}"}) {
        writeFileAtomically(folder / "models.json", text);
        test::expectError([&] { ModelSettings(folder / "models.json"); }, ErrorKind::BadFile,
                          "models.json");
        EXPECT_EQ(readFile(folder / "models.json"), text);
    }
}

TEST(ModelSettings, KeepRankerPredictionsAndClipSkips) {
    const test::TempFolder folder;
    {
        ModelSettings settings(folder / "models.json");
        settings.setRanker("/models/clip");
        settings.setPrediction("/models/a.ckpt", "v_prediction");
        settings.setClipSkip("/models/a.ckpt", 1);
        settings.setClipSkip("/models/b.ckpt", 2);
        settings.setClipSkip("/models/b.ckpt", 0);
        test::expectError([&] { settings.setClipSkip("/models/a.ckpt", 12); }, ErrorKind::Usage,
                          "12 layers");
    }
    const ModelSettings again(folder / "models.json");
    EXPECT_EQ(again.ranker(), "/models/clip");
    EXPECT_EQ(again.predictions().at("/models/a.ckpt"), "v_prediction");
    EXPECT_EQ(again.clipSkips(), (std::map<std::string, int>{{"/models/a.ckpt", 1}}));
}

}  // namespace
}  // namespace ninefold
