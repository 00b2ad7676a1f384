// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "tests/app/studio_home.h"

namespace fs = std::filesystem;

namespace ninefold::test {
namespace {

TEST(CliHistory, WhatWasDrawnIsFoundShownAndExported) {
    const StudioHome home;
    const auto drawn = home.run({"generate", "--prompt", "a red apple", "--negative", "worm",
                                 "--count", "2", "--json"})
                           .objects();
    home.run({"generate", "--prompt", "a blue boat", "--count", "1"});
    ASSERT_EQ(drawn.size(), 3U);

    const auto found = home.run({"history", "search", "red app", "--json"}).objects();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(home.run({"history", "search", "--json"}).objects().size(), 3U);
    EXPECT_EQ(home.run({"history", "search", "--limit", "1", "--json"}).objects().size(), 1U);
    EXPECT_EQ(home.run({"history", "search", "worm\" OR *", "--json"}).exitCode, 0);

    const std::string id = std::to_string(drawn[0].at("id").get<int>());
    const Json shown = home.run({"history", "show", id, "--json"}).objects().at(0);
    EXPECT_EQ(shown.at("recipe").at("negative_prompt"), "worm");
    EXPECT_EQ(shown.at("score"), drawn[0].at("score"));
    EXPECT_EQ(shown.at("rank"), 1);

    for (const char* format : {"png", "jpeg", "webp"}) {
        const auto exported = home.run({"history", "export", id, "--format", format, "--out",
                                        (home / "out").string(), "--json"})
                                  .objects();
        ASSERT_EQ(exported.size(), 1U) << format;
        const std::string file = exported[0].at("file");
        const Json inspected = home.run({"inspect", file, "--json"}).objects().at(0);
        EXPECT_EQ(inspected.at("program"), "ninefold");
        EXPECT_EQ(inspected.at("recipe"), shown.at("recipe")) << format;
    }
}

TEST(CliHistory, SheetShowsSeveralPictures) {
    const StudioHome home;
    home.run({"generate", "--prompt", "x", "--count", "4"});
    const auto lines = home.run({"history", "export", "1", "2", "3", "4", "--format", "sheet",
                                 "--out", (home / "out").string(), "--json"})
                           .objects();
    ASSERT_EQ(lines.size(), 1U);
    const std::string file = lines[0].at("file");
    const Image sheet = decodeImage(readFile(file), file);
    EXPECT_GE(sheet.width, 3 * 32);
    EXPECT_GE(sheet.height, 2 * 32);
}

TEST(CliHistory, ExportsAsAsked) {
    const StudioHome home;
    home.run({"generate", "--prompt", "a red apple", "--count", "2", "--seed", "5"});
    const auto exported = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments = {
            "history", "export", "1", "2", "--json", "--out", (home / "out").string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<std::string> files;
        for (const Json& line : home.run(arguments).objects()) files.push_back(line.at("file"));
        return files;
    };
    const auto named = exported({"--name", "{counter}/{seed}", "--size", "20", "--format", "tiff"});
    ASSERT_EQ(named.size(), 2U);
    const std::set<fs::path> names = {fs::path(named[0]).filename(), fs::path(named[1]).filename()};
    EXPECT_EQ(names, (std::set<fs::path>{"5.tif", "6.tif"}));  // stored as they were finished
    EXPECT_EQ(fs::path(named[1]).parent_path().parent_path(), home / "out");
    EXPECT_EQ(decodeImage(readFile(named[0]), named[0]).width, 20);
    EXPECT_EQ(decodeImage(readFile(exported({"--size", "twice"})[0]), "twice").width, 64);

    const std::string best = readFile(exported({"--format", "jpeg", "--quality", "100"})[0]);
    const std::string small = readFile(exported({"--format", "jpeg", "--quality", "10"})[0]);
    EXPECT_LT(small.size(), best.size());

    const auto bare = exported({"--no-recipe", "--credit", "Ada"});
    expectOneLine(home.run({"inspect", bare[0]}), 1, "no recipe");
    EXPECT_NE(readFile(bare[0]).find("Ada"), std::string::npos);
    const auto pdf = exported({"--format", "sheet-pdf", "--no-recipe"});
    ASSERT_EQ(pdf.size(), 1U);
    EXPECT_NE(readFile(pdf[0]).find("/Count 1"), std::string::npos);
    EXPECT_EQ(readFile(pdf[0]).find("/Title"), std::string::npos);
}

TEST(CliHistory, UnknownPictureAndDamagedLibraryAreSaid) {
    const StudioHome home;
    expectOneLine(home.run({"history", "show", "1"}), 1, "There is no picture 1");
    expectOneLine(home.run({"history", "export", "1"}), 1, "There is no picture 1");
    const StudioHome damaged;
    writeFileAtomically(damaged.library() / "ninefold.sqlite", std::string(10'000, 'x'));
    const Outcome outcome = damaged.run({"generate", "--prompt", "x", "--count", "1"});
    expectOneLine(outcome, 1, "ninefold.sqlite");
}

TEST(CliInspect, FileWithoutRecipeOrNoPicture) {
    const StudioHome home;
    const std::string fixtures = NINEFOLD_FIXTURES;
    expectOneLine(home.run({"inspect", fixtures + "/ranking/square.png"}), 1, "no recipe");
    expectOneLine(home.run({"inspect", fixtures + "/ranking/golden.json"}), 1, "golden.json");
    expectOneLine(home.run({"inspect", "/nowhere.png"}), 1, "There is no file /nowhere.png");
}

}  // namespace
}  // namespace ninefold::test
