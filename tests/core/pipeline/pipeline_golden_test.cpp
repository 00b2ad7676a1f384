// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/numbers.h"
#include "tests/core/pipeline/drawn_picture.h"

// Whole pictures against diffusers: tests/reference/make_pipeline_goldens.py.

namespace ninefold {
namespace {

using namespace test;

const std::filesystem::path kFixtures = pipelineFixtures();
constexpr int kTolerance = 2;  // of 255

GenerationRequest requestOf(const Json& golden) {
    GenerationRequest request;
    request.count = 1;
    request.recipe.modelId = golden.value("model", "tiny-sd");
    request.recipe.prompt = golden["prompt"].get<std::string>();
    request.recipe.negativePrompt = golden["negative"].get<std::string>();
    request.recipe.seed = parseSeed(golden["seed"].get<std::string>());
    request.recipe.sampler = golden["sampler"].get<std::string>();
    request.recipe.steps = golden["steps"].get<int>();
    request.recipe.width = golden["width"].get<int>();
    request.recipe.height = golden["height"].get<int>();
    request.recipe.guidanceScale = golden["guidance"].get<double>();
    if (golden.contains("strength")) {
        request.recipe.strength = golden["strength"].get<double>();
        request.sourceImage = readPicture("source.png");
        if (golden.contains("mask")) request.mask = readPicture("mask.png");
    }
    return request;
}

TEST(PipelineGolden, DrawsThePicturesOfDiffusers) {
    const auto generator = makeGenerator(1);
    const Json goldens = readJsonFile(kFixtures / "pictures/goldens.json");
    std::map<std::string, int> largest;
    for (const Json& golden : goldens) {
        const Image ours = draw(*generator, requestOf(golden)).at(0);
        const int found = difference(ours, readPicture(golden["file"].get<std::string>()));
        EXPECT_LE(found, kTolerance) << golden;
        const bool fromSource = golden.contains("strength");
        const std::string kind = golden.contains("mask") ? ", inpainting"
                                 : fromSource            ? ", image to image"
                                                         : "";
        int& worst = largest[golden["sampler"].get<std::string>() + kind];
        worst = std::max(worst, found);
    }
    EXPECT_GE(largest.size(), 17U);
    for (const auto& [name, worst] : largest) {
        std::printf("  %-24s largest difference to diffusers %d/255\n", name.c_str(), worst);
    }
}

TEST(PipelineGolden, TheEmbeddedModelDrawsInDiffusersWhatItDrawsHere) {
    const auto generator = makeGenerator(1);
    int largest = 0;
    for (const Json& golden : readJsonFile(kFixtures / "embedded/goldens.json")) {
        const Image ours = draw(*generator, requestOf(golden)).at(0);
        const Image theirs = readPicture(golden["file"].get<std::string>(), "embedded");
        const int found = difference(ours, theirs);
        EXPECT_LE(found, kTolerance) << golden;
        largest = std::max(largest, found);
    }
    std::printf("  %-24s largest difference to diffusers %d/255\n", "embedded model", largest);
}

/// Nothing is proved by pictures that would be the same whatever is drawn.
TEST(PipelineGolden, ComparesPicturesThatDependOnWhatIsAskedFor) {
    const Json goldens = readJsonFile(kFixtures / "pictures/goldens.json");
    for (const Json& golden : goldens) {
        for (const Json& other : goldens) {
            if (golden["seed"] == other["seed"] && golden["prompt"] == other["prompt"]) continue;
            EXPECT_GT(difference(readPicture(golden["file"].get<std::string>()),
                                 readPicture(other["file"].get<std::string>())),
                      40)
                << golden["file"] << other["file"];
        }
    }
}

/// Picture i of a batch is the picture of seed + i alone, to the last bit.
TEST(PipelineGolden, DrawsABatchAsItDrawsEachAlone) {
    const auto generator = makeGenerator(2);
    for (const std::string sampler : {"euler_a", "dpmpp_2m", "heun", "dpm2_a", "lms", "dpmpp_2s_a",
                                      "dpmpp_sde", "dpmpp_3m_sde", "tcd"}) {
        GenerationRequest request = requestOf(readJsonFile(kFixtures / "pictures/goldens.json")[0]);
        request.recipe.sampler = sampler;
        request.recipe.seed = ~std::uint64_t{0} - 1;  // the third picture's seed wraps to 0
        request.count = 3;
        const std::map<int, Image> batch = draw(*generator, request);
        ASSERT_EQ(batch.size(), 3U);
        request.count = 1;
        for (int i = 0; i < 3; ++i) {
            EXPECT_TRUE(draw(*generator, request).at(0) == batch.at(i)) << sampler << i;
            ++request.recipe.seed;
        }
    }
}

/// Pictures of a variation share the seed; their variation seeds count.
TEST(PipelineGolden, DrawsVariationsThatMoveAwayFromThePicture) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = requestOf(readJsonFile(kFixtures / "embedded/goldens.json")[0]);
    const Image original = draw(*generator, request).at(0);
    request.recipe.variationSeed = 499;
    request.count = 2;
    std::vector<int> distances;
    for (const double strength : {1e-4, 0.2, 1.0}) {
        request.recipe.variationStrength = strength;
        const std::map<int, Image> pictures = draw(*generator, request);
        EXPECT_TRUE(strength < 0.1 || !(pictures.at(0) == pictures.at(1))) << strength;
        distances.push_back(meanDifference(pictures.at(1), original));
    }
    EXPECT_LE(distances[0], 1);
    EXPECT_LT(distances[0], distances[1]);
    EXPECT_LT(distances[1], distances[2]);
    GenerationRequest other = request;
    other.count = 1;
    other.recipe.variationSeed = 500;
    EXPECT_TRUE(draw(*generator, other).at(0) == draw(*generator, request).at(1));
    other.recipe.variationStrength = 0;
    other.recipe.seed = 500;
    EXPECT_LE(difference(draw(*generator, other).at(0), draw(*generator, request).at(1)), 1);
}

/// In the precision that artists draw in, and for any number of threads.
TEST(PipelineGolden, BitsDependNeitherOnTheBatchNorOnTheThreads) {
    GenerationRequest request = requestOf(readJsonFile(kFixtures / "embedded/goldens.json")[0]);
    request.count = 5;
    const std::map<int, Image> batch = draw(*makeGenerator(1, "auto"), request);
    ASSERT_EQ(batch.size(), 5U);
    for (const int threads : {2, 3}) {
        EXPECT_TRUE(draw(*makeGenerator(threads, "auto"), request) == batch) << threads;
    }
    request.count = 1;
    request.recipe.seed += 4;
    EXPECT_TRUE(draw(*makeGenerator(2, "auto"), request).at(0) == batch.at(4));
}

}  // namespace
}  // namespace ninefold
