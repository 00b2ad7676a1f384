// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "tests/app/studio_home.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;

namespace ninefold::test {
namespace {

using testing::HasSubstr;

Image pictureOf(const Json& line) {
    const std::string file = line.at("file");
    return decodeImage(readFile(file), file);
}

TEST(CliGenerate, TellsEachPictureBestFirstThenTheTotals) {
    const StudioHome home;
    const auto lines =
        home.run({"generate", "--prompt", "a red apple", "--count", "3", "--seed", "7", "--json"})
            .objects();
    ASSERT_EQ(lines.size(), 4U);
    std::set<std::string> seeds;
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(lines[i].at("rank"), i + 1);
        seeds.insert(lines[i].at("seed"));
        EXPECT_EQ(pictureOf(lines[i]).width, 32);
        EXPECT_GT(lines[i].at("seconds"), 0);
        EXPECT_LE(lines[i].at("score"), lines[i == 0 ? 0 : i - 1].at("score"));
    }
    EXPECT_THAT(seeds, testing::ElementsAre("7", "8", "9"));
    EXPECT_EQ(lines[3].at("pictures"), 3);
    for (const char* stage : {"load", "encode", "denoise", "decode", "rank", "save"}) {
        EXPECT_TRUE(lines[3].contains(std::string(stage) + "_seconds")) << stage;
    }
}

TEST(CliGenerate, WritesPicturesAndSheetIntoTheFolder) {
    const StudioHome home;
    const fs::path out = home / "new/out";
    const std::vector<std::string> arguments = {"generate", "--prompt", "A red apple!",
                                                "--count",  "2",        "--seed",
                                                "5",        "--out",    out.string()};
    EXPECT_EQ(home.run(arguments).exitCode, 0);
    const Image sheet = decodeImage(readFile(out / "contact-sheet.png"), "contact sheet");
    EXPECT_GE(sheet.width, 64);
    const std::string first = readFile(out / "a-red-apple-5.png");
    const auto found = readRecipe(first, "picture");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->recipe.prompt, "A red apple!");
    EXPECT_EQ(found->recipe.seed, 5U);

    // Again: nothing is overwritten, and the same seed gives the same pixels.
    EXPECT_EQ(home.run(arguments).exitCode, 0);
    EXPECT_EQ(decodeImage(readFile(out / "a-red-apple-5-2.png"), ""), decodeImage(first, ""));
}

TEST(CliGenerate, PictureOfABatchIsThatSeedAlone) {
    const StudioHome home;
    const auto draw = [&](const char* seed, const char* count) {
        return home.run({"generate", "--prompt", "x", "--seed", seed, "--count", count, "--json"})
            .objects();
    };
    const auto batch = draw("18446744073709551615", "11");
    const auto alone = draw("9", "1");
    ASSERT_EQ(batch.size(), 12U);
    for (const Json& line : batch) {
        // The seed wraps: 2^64-1, 0, 1, …, and the eleventh, in the second batch, is 9.
        if (line.value("seed", "") != "9") continue;
        EXPECT_EQ(pictureOf(line), pictureOf(alone.at(0)));
        return;
    }
    ADD_FAILURE() << "no picture has seed 9";
}

TEST(CliGenerate, BestOfKeepsTheBestAndTrashesTheRest) {
    const StudioHome home;
    const auto lines = home.run({"generate", "--prompt", "x", "--count", "2", "--best-of", "5",
                                 "--out", (home / "out").string(), "--json"})
                           .objects();
    ASSERT_EQ(lines.size(), 3U);
    const auto trash = home.run({"history", "search", "--trash", "--json"}).objects();
    EXPECT_EQ(trash.size(), 3U);
    for (const Json& line : trash) EXPECT_LE(line.at("score"), lines[1].at("score"));
    const auto files = fs::directory_iterator(home / "out");
    EXPECT_EQ(std::distance(begin(files), end(files)), 3);  // with the contact sheet
}

TEST(CliGenerate, WithoutHistoryTheLibraryIsLeftAlone) {
    const StudioHome home;
    const auto lines = home.run({"generate", "--prompt", "x", "--count", "1", "--no-history",
                                 "--out", (home / "out").string(), "--json"})
                           .objects();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_FALSE(lines[0].contains("id"));
    EXPECT_FALSE(fs::exists(home.library()));
}

TEST(CliGenerate, EmptyPromptDrawsAndSaysSo) {
    const StudioHome home;
    const Outcome outcome = home.run({"generate", "--prompt", "", "--count", "1", "--json"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.messages, HasSubstr("The prompt is empty"));
    EXPECT_EQ(outcome.objects().size(), 2U);
}

TEST(CliGenerate, EveryScriptIsAPrompt) {
    const StudioHome home;
    for (const std::string prompt : {"🍎🍏", "تفاحة حمراء", "(((", "-- x", "[a, b]", "' \" \\"}) {
        const Outcome outcome =
            home.run({"generate", "--prompt", prompt, "--count", "1", "--json"});
        ASSERT_EQ(outcome.exitCode, 0) << prompt << outcome.messages;
        const auto shown =
            home.run({"history", "show", std::to_string(outcome.objects()[0].at("id").get<int>()),
                      "--json"});
        EXPECT_EQ(shown.objects().at(0).at("recipe").at("prompt"), prompt);
    }
}

TEST(CliGenerate, UnwritableFolderIsSaidBeforeDrawing) {
    const StudioHome home;
    for (const char* folder : {"/proc/ninefold", "/dev/full/x"}) {
        expectOneLine(home.run({"generate", "--prompt", "x", "--out", folder}), 1,
                      "Can't write into the folder");
    }
}

TEST(CliRank, OrdersPicturesOfAnySizeByFitness) {
    const StudioHome home;
    const std::string folder = std::string(NINEFOLD_FIXTURES) + "/ranking/";
    const auto lines = home.run({"rank", "--prompt", "x", "--json", folder + "tall.png",
                                 folder + "wide.png", folder + "square.png"})
                           .objects();
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_GE(lines[0].at("score"), lines[1].at("score"));
    EXPECT_GE(lines[1].at("score"), lines[2].at("score"));
    EXPECT_EQ(lines[2].at("rank"), 3);
    expectOneLine(home.run({"rank", "--prompt", "x", folder + "golden.json"}), 1, "golden.json");
    expectOneLine(home.run({"rank", "--prompt", "x", folder + "none.png"}), 1, "none.png");
}

TEST(CliGenerate, ExpandsTemplatesPictureByPicture) {
    const StudioHome home;
    const TempFolder wildcards;
    writeFileAtomically(wildcards / "hue.txt", "red\nblue\n");
    const std::vector<std::string> command = {
        "generate", "--prompt",    "a __hue__ {apple|pear}",  "--count", "4", "--seed",
        "7",        "--wildcards", wildcards.path().string(), "--json"};
    const auto lines = home.run(command).objects();
    ASSERT_EQ(lines.size(), 5U);
    std::map<std::string, std::string> prompts;
    for (std::size_t i = 0; i < 4; ++i) {
        prompts[lines[i].at("seed")] = lines[i].at("prompt");
        EXPECT_THAT(std::string(lines[i].at("prompt")),
                    testing::MatchesRegex("a (red|blue) (apple|pear)"));
    }
    const auto again = home.run(command).objects();
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(prompts.at(again[i].at("seed")), again[i].at("prompt"));
    }
    expectOneLine(home.run({"generate", "--prompt", "a __gone__"}), 2,
                  "There is no wildcard __gone__.");
}

}  // namespace
}  // namespace ninefold::test
