// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <iostream>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "core/ranking/ranker_info.h"
#include "core/ranking/ranker_registry.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

// Against transformers and open_clip: tests/reference/make_ranker_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;

const fs::path kFixtures = fs::path(NINEFOLD_FIXTURES) / "ranking";

Image picture(const std::string& name) {
    return decodeImage(readFile(kFixtures / (name + ".png")), name);
}

/// PIL computes its weights in fixed point: a pixel of a resized picture may differ by one level of
/// 255, which these exaggerated random weights make much of.
double toleranceOf(const std::string& picture) {
    return picture == "square" ? 1e-5 : 2e-2;
}

class RankerGolden : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(All, RankerGolden,
                         testing::Values("tiny-clip", "tiny-open-clip", "tiny-open-clip-quick",
                                         "tiny-siglip"));

TEST_P(RankerGolden, CosinesAndEmbeddingsAreThoseOfTheReference) {
    const Json golden = readJsonFile(kFixtures / (std::string(GetParam()) + ".json"));
    const auto ranker = makeRanker(kFixtures / GetParam());
    for (const auto& [name, expected] : golden.at("pictures").items()) {
        double cosine = 0;
        double embedding = 0;
        for (std::size_t p = 0; p < golden.at("prompts").size(); ++p) {
            const auto prompt = golden.at("prompts").at(p).get<std::string>();
            const Score score = ranker->score(prompt, {picture(name)}).at(0);
            cosine = std::max(cosine,
                              std::abs(score.value - expected.at("cosines").at(p).get<double>()));
            ASSERT_EQ(score.embedding.size(), expected.at("embedding").size());
            for (std::size_t i = 0; i < score.embedding.size(); ++i) {
                embedding = std::max(embedding, std::abs(score.embedding[i] -
                                                         expected["embedding"][i].get<double>()));
            }
        }
        std::cout << GetParam() << ' ' << name << ": largest difference of a cosine " << cosine
                  << ", of an embedding " << embedding << '\n';
        EXPECT_LT(cosine, toleranceOf(name));
        EXPECT_LT(embedding, toleranceOf(name));
    }
}

TEST_P(RankerGolden, WithoutAScaleFitnessIsTheSoftmaxAgainstOtherPrompts) {
    const Json golden = readJsonFile(kFixtures / (std::string(GetParam()) + ".json"));
    const auto ranker = makeRanker(kFixtures / GetParam());
    const Json& expected = golden.at("pictures").at("square").at("fitness");
    for (std::size_t p = 0; p < expected.size(); ++p) {
        const auto prompt = golden.at("prompts").at(p).get<std::string>();
        const double fitness = ranker->score(prompt, {picture("square")}).at(0).fitness;
        EXPECT_NEAR(fitness / expected.at(p).get<double>(), 1, 1e-3) << prompt;
    }
}

/// A copy of the CLIP with a predictor beside it or within.
class AestheticPredictor : public testing::Test {
protected:
    AestheticPredictor() { fs::copy(kFixtures / "tiny-clip", folder_ / "clip"); }

    void expectLooks(const std::string& predictor) {
        const auto ranker = makeRanker(folder_ / "clip");
        const Score score = ranker->score("x", {picture("square")}).at(0);
        const Json golden = readJsonFile(kFixtures / "tiny-clip.json");
        ASSERT_TRUE(score.looks);
        EXPECT_NEAR(*score.looks, golden["pictures"]["square"][predictor].get<double>(), 1e-4);
        EXPECT_EQ(ranker->looksId(), "aesthetics/" + predictor);
    }

    const test::TempFolder folder_;
};

TEST_F(AestheticPredictor, RatesAsItsLayersDo) {
    fs::copy(kFixtures / "heads/layers.pth", folder_ / "layers.pth");
    expectLooks("layers");
}

TEST_F(AestheticPredictor, OneInTheFolderItselfComesFirst) {
    fs::copy(kFixtures / "heads/layers.pth", folder_ / "layers.pth");
    fs::copy(kFixtures / "heads/linear.pth", folder_ / "clip/linear.pth");
    expectLooks("linear");
}

TEST_F(AestheticPredictor, OneForOtherEmbeddingsAndDamagedOnesAreLeftAlone) {
    fs::copy(kFixtures / "tiny-open-clip-quick/open_clip_pytorch_model.bin", folder_ / "other.pth");
    writeFileAtomically(folder_ / "damaged.pth", "nothing");
    const auto ranker = makeRanker(folder_ / "clip");
    EXPECT_FALSE(ranker->score("x", {picture("square")}).at(0).looks);
    EXPECT_EQ(ranker->looksId(), "");
}

TEST(RankerInfo, FindsRankersBelowFoldersAndSkipsModels) {
    const test::TempFolder folder;
    fs::create_directories(folder / "a/b");
    fs::copy(kFixtures / "tiny-clip", folder / "a/b/clip");
    fs::copy(kFixtures / "tiny-siglip", folder / "siglip");
    fs::copy(kFixtures / "tiny-open-clip", folder / "open");
    fs::create_directories(folder / "model/safety_checker");
    writeFileAtomically(folder / "model/model_index.json", "{}");
    fs::copy(kFixtures / "tiny-clip/config.json", folder / "model/safety_checker/config.json");
    fs::create_directories(folder / "damaged");
    writeFileAtomically(folder / "damaged/config.json", "{");
    fs::create_directory_symlink(folder.path(), folder / "a/circle");
    writeFileAtomically(folder / "siglip/ninefold.json",
                        R"({"title": "Another", "knows": "pictograms"})");

    const auto found = findRankers({folder.path(), folder / "a", "/nowhere"});
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].title, "Another");
    EXPECT_EQ(found[0].kind, "SigLIP");
    EXPECT_EQ(found[0].knows, "pictograms");
    EXPECT_EQ(found[1].id, "clip");
    EXPECT_EQ(found[1].knows, "");
    EXPECT_EQ(found[2].kind, "OpenCLIP");
}

TEST(RankerInfo, ASafetyCheckerRanksNothing) {
    const test::TempFolder folder;
    writeFileAtomically(
        folder / "config.json",
        R"({"model_type": "clip", "architectures": ["StableDiffusionSafetyChecker"]})");
    EXPECT_FALSE(inspectRanker(folder.path()));
}

TEST(OpenClipRanker, WhatItDoesNotReadIsSaid) {
    const test::TempFolder copy;
    fs::copy(kFixtures / "tiny-open-clip", copy / "open");
    const auto refuse = [&](const Json& config, const std::string& part) {
        writeFileAtomically(copy / "open/open_clip_config.json", config.dump());
        test::expectError([&] { makeRanker(copy / "open")->score("x", {picture("square")}); },
                          ErrorKind::BadModel, part);
    };
    Json config = readJsonFile(copy / "open/open_clip_config.json");
    refuse(Json::object(), "no model_cfg");
    Json timm = config;
    timm["model_cfg"]["vision_cfg"]["timm_model_name"] = "vit_base_patch16_siglip_224";
    refuse(timm, "timm_model_name");
    Json wide = config;
    wide["model_cfg"]["vision_cfg"]["width"] = 48;
    refuse(wide, "misshapen");
    fs::remove(copy / "open/open_clip_model.safetensors");
    refuse(config, "open_clip_pytorch_model.bin");
}

}  // namespace
}  // namespace ninefold
