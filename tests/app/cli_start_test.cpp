// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "core/history/history_store.h"
#include "tests/app/studio_home.h"

// Pictures that start from pictures, and variations.

namespace ninefold::test {
namespace {

Image plain(int width, int height, std::uint8_t value) {
    Image image{width, height, {}};
    image.rgb.assign(image.strideBytes() * static_cast<std::size_t>(height), value);
    return image;
}

class CliStart : public ::testing::Test {
protected:
    std::string write(const std::string& name, const Image& image) {
        const std::string file = (home / name).string();
        writeFileAtomically(file, imageFormat("png").encode(image, {}));
        return file;
    }
    Outcome run(std::vector<std::string> more, const std::string& count = "1") {
        std::vector<std::string> arguments = {"generate", "--prompt", "x",   "--seed",
                                              "3",        "--count",  count, "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return home.run(arguments);
    }
    static Image pictureOf(const Json& line) {
        return decodeImage(readFile(line.at("file").get<std::string>()), "picture");
    }
    static Recipe recipeOf(const Json& line) {
        return readRecipe(readFile(line.at("file").get<std::string>()), "picture")->recipe;
    }

    /// How the library says that a run's pictures came about.
    std::string changeOf(const std::vector<Json>& lines) const {
        return HistoryStore(home.library()).job(lines.back().at("job"))->origin.change;
    }

    StudioHome home;
};

TEST_F(CliStart, DrawsFromAPictureAtItsSize) {
    const std::string source = write("source.png", plain(48, 32, 200));
    const auto lines = run({"--source", source, "--strength", "0.5"}).objects();
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(pictureOf(lines[0]).width, 48);
    const Recipe recipe = recipeOf(lines[0]);
    EXPECT_EQ(recipe.strength, 0.5);
    EXPECT_EQ(changeOf(lines), "image");
    EXPECT_TRUE(std::filesystem::exists(home.library() / "sources" / (recipe.sourceImage + ".png")))
        << "kept, so that the job can be resumed";
    EXPECT_EQ(pictureOf(run({"--source", source, "--size", "32x32"}).objects().at(0)).width, 32);
}

TEST_F(CliStart, LeavesThePixelsOutsideTheMask) {
    Image mask = plain(32, 32, 0);
    std::fill_n(mask.rgb.begin(), mask.strideBytes() * 16, std::uint8_t{255});
    const Image source = plain(32, 32, 200);
    const std::string file = write("source.png", source);
    const std::string maskFile = write("mask.png", mask);
    const std::size_t half = source.rgb.size() / 2;
    const auto tail = [half](const Image& image) {
        return std::vector<std::uint8_t>(image.rgb.begin() + static_cast<std::ptrdiff_t>(half),
                                         image.rgb.end());
    };
    const Image drawn = pictureOf(run({"--source", file, "--mask", maskFile}).objects().at(0));
    EXPECT_EQ(tail(drawn), tail(source));
    EXPECT_FALSE(drawn == source);
    const auto lines = run({"--source", file, "--mask", maskFile, "--invert-mask"}).objects();
    EXPECT_NE(tail(pictureOf(lines.at(0))), tail(source));
    EXPECT_EQ(pictureOf(lines.at(0)).rgb.front(), 200);
    EXPECT_FALSE(recipeOf(lines.at(0)).maskImage.empty());
}

TEST_F(CliStart, DrawsAroundThePicture) {
    const std::string file = write("source.png", plain(32, 32, 200));
    const auto lines = run({"--source", file, "--outpaint", "16,0,32,8"}).objects();
    const Image drawn = pictureOf(lines.at(0));
    EXPECT_EQ(drawn.width, 80);
    EXPECT_EQ(drawn.height, 40);
    EXPECT_EQ(changeOf(lines), "outpaint");
    EXPECT_EQ(drawn.rgb.at(drawn.strideBytes() * 10 + 3 * 30), 200) << "the picture's own pixels";
}

TEST_F(CliStart, VariesTheNoiseOfOneSeed) {
    const auto original = run({}).objects();
    const auto varied =
        run({"--variation-strength", "0.3", "--variation-seed", "8"}, "2").objects();
    ASSERT_EQ(varied.size(), 3U);
    EXPECT_EQ(changeOf(varied), "variation");
    for (const Json& line : {varied[0], varied[1]}) {
        EXPECT_EQ(line.at("seed"), "3");
        EXPECT_FALSE(pictureOf(line) == pictureOf(original.at(0)));
        EXPECT_EQ(std::to_string(recipeOf(line).variationSeed), line.at("variation_seed"));
    }
    EXPECT_NE(varied[0].at("variation_seed"), varied[1].at("variation_seed"));
    const auto none = run({"--variation-strength", "0"}).objects();
    EXPECT_EQ(pictureOf(none.at(0)), pictureOf(original.at(0)));
}

TEST_F(CliStart, SaysInOneLineWhatDoesntGo) {
    const std::string source = write("source.png", plain(32, 32, 200));
    const std::string small = write("small.png", plain(16, 32, 255));
    const std::string black = write("black.png", plain(32, 32, 0));
    writeFileAtomically(home / "broken.png", "no picture");
    const auto refuse = [this](const std::vector<std::string>& arguments, int code,
                               const std::string& part) {
        expectOneLine(run(arguments), code, part);
    };
    refuse({"--source", (home / "none.png").string()}, 1, "none.png");
    refuse({"--source", (home / "broken.png").string()}, 1, "broken.png");
    refuse({"--source", source, "--mask", small}, 2, "16 × 32 px, the picture 32 × 32 px");
    refuse({"--source", source, "--mask", black}, 2, "black everywhere");
    refuse({"--mask", small}, 2, "--mask needs a picture");
    refuse({"--strength", "0.5"}, 2, "--strength needs a picture");
    refuse({"--source", source, "--strength", "2"}, 2, "strength must be from 0 to 1");
    refuse({"--source", source, "--outpaint", "8,8"}, 2, "four numbers");
    refuse({"--source", source, "--outpaint", "-8,0,0,0"}, 2, "--outpaint");
    refuse({"--source", source, "--outpaint", "7,0,0,0"}, 2, "width of 39 px");
    refuse({"--source", source, "--outpaint", "0,0,0,0"}, 2, "nothing would be redrawn");
    refuse({"--variation-seed", "5"}, 2, "--variation-strength");
    refuse({"--variation-strength", "1.5"}, 2, "strength of the variation");
    refuse({"--invert-mask"}, 2, "--mask");
}

}  // namespace
}  // namespace ninefold::test
