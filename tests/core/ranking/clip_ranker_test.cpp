// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>
#include <numeric>

#include "core/base/files.h"
#include "core/base/json.h"
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

TEST(ClipRanker, CosinesAreThoseOfTransformers) {
    const Json golden = readJsonFile(kFixtures / "golden.json");
    const auto ranker = makeRanker(kFixtures / "tiny-clip");
    double resized = 0;
    double asItIs = 0;
    for (std::size_t p = 0; p < golden.at("prompts").size(); ++p) {
        const auto prompt = golden.at("prompts").at(p).get<std::string>();
        for (const auto& [name, cosines] : golden.at("pictures").items()) {
            const double ours = ranker->score(prompt, {picture(name)}).at(0).value;
            double& largest = name == "square" ? asItIs : resized;
            largest = std::max(largest, std::abs(ours - cosines.at(p).get<double>()));
        }
    }
    std::cout << "clip ranker: largest difference of a cosine " << asItIs
              << ", of a resized picture " << resized << '\n';
    EXPECT_LT(asItIs, 1e-5);
    // PIL computes its weights in fixed point: a pixel may differ by one level of 255, which these
    // exaggerated random weights make much of.
    EXPECT_LT(resized, 5e-3);
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
