// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <filesystem>
#include <numeric>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/ranking/ranker_registry.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

const std::filesystem::path kFixtures = std::filesystem::path(NINEFOLD_FIXTURES) / "ranking";

Image picture(const std::string& name) {
    return decodeImage(readFile(kFixtures / (name + ".png")), name);
}

TEST(ClipRanker, AScoreDoesNotDependOnItsNeighbours) {
    const auto ranker = makeRanker(kFixtures / "tiny-clip");
    const auto alone = ranker->score("x", {picture("tall")});
    const auto together = ranker->score("x", {picture("wide"), picture("tall")});
    EXPECT_EQ(alone.at(0).value, together.at(1).value);
    EXPECT_EQ(ranker->id(), "tiny-clip");
}

TEST(ClipRanker, EmbeddingsHaveUnitLengthAndTellPicturesApart) {
    const auto ranker = makeRanker(kFixtures / "tiny-clip");
    const auto scores = ranker->score("x", {picture("wide"), picture("tall"), picture("wide")});
    const auto cosine = [&](std::size_t a, std::size_t b) {
        return std::inner_product(scores[a].embedding.begin(), scores[a].embedding.end(),
                                  scores[b].embedding.begin(), 0.0);
    };
    EXPECT_NEAR(cosine(0, 0), 1, 1e-5);
    EXPECT_NEAR(cosine(0, 2), 1, 1e-5);
    EXPECT_LT(cosine(0, 1), 0.999);
}

TEST(ClipRanker, MissingAndBrokenFoldersAreSaid) {
    const auto image = picture("square");
    const auto refuse = [&](const std::filesystem::path& folder, const std::string& part) {
        test::expectError([&] { makeRanker(folder)->score("x", {image}); }, ErrorKind::BadModel,
                          part);
    };
    refuse("/nowhere/clip", "/nowhere/clip holds nothing");
    refuse(kFixtures, "holds nothing");
    const test::TempFolder copy;
    std::filesystem::copy(kFixtures / "tiny-clip", copy / "clip");
    std::filesystem::resize_file(copy / "clip/model.safetensors", 5000);
    refuse(copy / "clip", "model.safetensors");
    std::filesystem::remove(copy / "clip/preprocessor_config.json");
    refuse(copy / "clip", "preprocessor_config.json");
}

}  // namespace
}  // namespace ninefold
