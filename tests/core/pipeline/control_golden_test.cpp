// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <cstdio>

#include "core/models/control_network.h"
#include "core/weights/safetensors.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"

// ControlNets of every layout, their residuals and whole pictures, against diffusers:
// tests/reference/make_control_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr int kTolerance = 2;  // of 255
const fs::path kFixtures = NINEFOLD_FIXTURES;
const fs::path kControls = kFixtures / "controls";

std::unique_ptr<Generator> generator() {
    EngineSettings settings;
    settings.precision = "f32";
    settings.threads = 2;
    settings.helpers = HelperCatalog([] { return std::vector<fs::path>{kControls}; });
    return makeDiffusionGenerator(ModelCatalog(std::vector<fs::path>{}), settings);
}

GenerationRequest requestFor(const std::string& family) {
    GenerationRequest request;
    request.count = 1;
    Recipe& recipe = request.recipe;
    recipe.modelId = (kFixtures / "families" / family).string();
    recipe.prompt = "a red apple beside the blue house";
    recipe.negativePrompt = "misty night";
    recipe.seed = 7;
    recipe.sampler = "euler";
    recipe.steps = 5;
    recipe.width = 48;
    recipe.height = 32;
    recipe.guidanceScale = 5;
    return request;
}

void add(GenerationRequest& request, const std::string& network, const std::string& picture,
         double weight) {
    Control control;
    control.network = network;
    control.weight = weight;
    request.recipe.controls.push_back(control);
    request.controlImages.push_back(readPicture(picture, "../controls"));
}

void expectPicture(const GenerationRequest& request, const std::string& file) {
    const int found =
        difference(draw(*generator(), request).at(0), readPicture(file, "../controls"));
    std::printf("  %-12s largest difference to diffusers %d/255\n", file.c_str(), found);
    EXPECT_LE(found, kTolerance) << file;
}

class ControlResidualsGolden : public testing::TestWithParam<const char*> {};

TEST_P(ControlResidualsGolden, AreThoseOfDiffusers) {
    const Safetensors golden(kControls / "case.safetensors");
    const ControlNetwork network(kControls / GetParam(), at::kFloat, at::kCPU);
    const nn::ControlResiduals result =
        network.residuals(golden.tensor("in.latents"), golden.tensor("in.timesteps"),
                          golden.tensor("in.text"), network.hint(golden.tensor("in.picture")), {});
    double worst = (result.middle - golden.tensor("out.middle")).abs().max().item<double>();
    for (std::size_t i = 0; i < result.down.size(); ++i) {
        const at::Tensor expected = golden.tensor("out.down." + std::to_string(i));
        ASSERT_EQ(result.down[i].sizes(), expected.sizes());
        worst = std::max(worst, (result.down[i] - expected).abs().max().item<double>());
    }
    EXPECT_FALSE(golden.contains("out.down." + std::to_string(result.down.size())));
    std::printf("  %-52s largest difference %.1e\n", GetParam(), worst);
    EXPECT_LE(worst, 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Layouts, ControlResidualsGolden,
                         testing::Values("tiny-circle/diffusion_pytorch_model.safetensors",
                                         "tiny-circle-original.safetensors"));

TEST(ControlGolden, OneControlDrawsThePictureOfDiffusers) {
    GenerationRequest request = requestFor("sd1");
    add(request, "tiny-circle", "control-circle.png", 1.0);
    expectPicture(request, "circle.png");
    request.recipe.controls.front().network = "tiny-circle-original";
    expectPicture(request, "circle.png");
    request.recipe.modelId += ".safetensors";
    expectPicture(request, "circle.png");
}

TEST(ControlGolden, WeightAndShareOfTheStepsCount) {
    GenerationRequest request = requestFor("sd1");
    add(request, "tiny-circle", "control-circle.png", 0.4);
    expectPicture(request, "weak.png");
    Control& control = request.recipe.controls.front();
    control.weight = 1;
    control.from = 0.2;
    control.until = 0.65;
    expectPicture(request, "part.png");
}

TEST(ControlGolden, TwoAtOnce) {
    GenerationRequest request = requestFor("sd1");
    add(request, "tiny-circle", "control-circle.png", 0.8);
    add(request, "tiny-lines", "control-lines.png", 0.5);
    expectPicture(request, "both.png");
}

TEST(ControlGolden, Xl) {
    GenerationRequest request = requestFor("xl");
    add(request, "tiny-xl", "control-lines.png", 1.0);
    expectPicture(request, "xl.png");
}

TEST(ControlGolden, WithoutWeightNothingChanges) {
    GenerationRequest request = requestFor("sd1");
    const auto plain = draw(*generator(), request).at(0);
    add(request, "tiny-circle", "control-circle.png", 0);
    EXPECT_TRUE(draw(*generator(), request).at(0) == plain);
    // Pictures that should differ do.
    EXPECT_GT(difference(readPicture("circle.png", "../controls"), plain), 20);
    EXPECT_GT(difference(readPicture("circle.png", "../controls"),
                         readPicture("both.png", "../controls")),
              20);
}

TEST(ControlGolden, WhatDoesntFitIsRefusedAndTheModelStaysUsable) {
    const auto engine = generator();
    GenerationRequest request = requestFor("sd1");
    add(request, "tiny-xl", "control-circle.png", 1);
    expectError([&] { draw(*engine, request); }, ErrorKind::BadModel,
                "The ControlNet tiny-xl.safetensors is made for another kind of model");
    request.recipe.controls.front().network = "depth";
    expectError([&] { draw(*engine, request); }, ErrorKind::BadModel,
                "There is no ControlNet \"depth\". There are: tiny-circle");
    request.recipe.controls.front().network = "tiny-circle";
    request.recipe.controls.front().preprocessor = "openpose";
    expectError([&] { draw(*engine, request); }, ErrorKind::Usage,
                "There is no preprocessor \"openpose\".");
    request.recipe.controls.front().preprocessor = "none";
    request.controlImages.clear();
    expectError([&] { draw(*engine, request); }, ErrorKind::Usage, "A control needs a picture.");
    EXPECT_EQ(draw(*engine, requestFor("sd1")).size(), 1U);
}

}  // namespace
}  // namespace ninefold
