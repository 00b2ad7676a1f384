// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include "core/pipeline/enlarged.h"
#include "core/pipeline/guidance.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/model_cache.h"
#include "core/pipeline/prompt_states.h"
#include "core/pipeline/tensor_image.h"
#include "core/sampling/denoise_loop.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"

// A second pass is nothing but image to image of the enlarged first one, to the last bit.

namespace ninefold {
namespace {

using namespace test;

GenerationRequest twoPasses(const std::string& upscaler) {
    GenerationRequest request;
    request.count = 2;
    request.recipe.modelId = "tiny-sd";
    request.recipe.prompt = "a red apple beside the blue house";
    request.recipe.seed = 7;
    request.recipe.width = 48;
    request.recipe.height = 32;
    request.recipe.steps = 5;
    request.recipe.sampler = "euler_a";
    request.recipe.guidanceScale = 1;
    request.recipe.hires = {2, upscaler, 6, 0.6};
    return request;
}

TEST(Hires, WithPixelsIsImageToImageOfTheEnlargedPicture) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = twoPasses("lanczos");
    const std::map<int, Image> both = draw(*generator, request);
    request.recipe.hires = {};
    const std::map<int, Image> first = draw(*generator, request);

    GenerationRequest second = request;
    second.count = 1;
    second.recipe.width *= 2;
    second.recipe.height *= 2;
    second.recipe.steps = 6;
    second.recipe.strength = 0.6;
    for (int i = 0; i < 2; ++i) {
        second.sourceImage = enlargedPicture(first.at(i), {96, 64});
        EXPECT_TRUE(draw(*generator, second).at(0) == both.at(i)) << i;
        ++second.recipe.seed;
    }
    EXPECT_FALSE(both.at(0) == both.at(1));
}

/// By the parts that a generator is made of.
TEST(Hires, WithLatentsIsDenoisingOfTheEnlargedLatent) {
    const GenerationRequest request = twoPasses("latent");
    const Recipe& recipe = request.recipe;
    const std::map<int, Image> both = draw(*makeGenerator(1), request);
    ASSERT_EQ(both.at(0).width, 96);

    ModelCache cache(choosePrecision("f32", "cpu"), ModelHashes());
    const ReadyModel& model = cache.load(ModelCatalog({pipelineFixtures()}).find("tiny-sd"));
    Image byHand;
    Lanes lanes(1);
    lanes.run(1, [&](int) {
        const c10::InferenceMode inference;
        const auto encode = [&](const at::Tensor& ids) {
            return model.network->encodeText(ids, {});
        };
        const TextCondition text =
            promptStates(encode, model.tokenizer, promptChunks(model.tokenizer, recipe.prompt));
        const Guidance guidance(
            [&](const at::Tensor& x, const at::Tensor& t, const TextCondition& condition) {
                return model.network->predict(x, t, condition);
            },
            {{text}}, {}, {1});
        const auto predict = [&](int, const at::Tensor& x, double t) { return guidance(x, t); };
        const auto pass = [&](int steps, std::int64_t scale, double strength,
                              const at::Tensor& source) {
            const std::int64_t unit = model.network->latentScale();
            DenoisePlan plan{NoiseSchedule(model.schedule), recipe.sampler, steps};
            plan.shape = {1, model.network->latentChannels(), scale * 32 / unit, scale * 48 / unit};
            plan.strength = strength;
            return denoise(plan, {{NoiseSource(8), source}}, predict, serialFor, {}, CancelToken())
                .at(0);
        };
        const at::Tensor first = pass(5, 1, 1.0, {});
        const at::Tensor large = enlargedLatent(first, 2 * first.size(2), 2 * first.size(3));
        byHand = toImage(model.network->decode(pass(6, 2, 0.6, large)));
    });
    EXPECT_TRUE(byHand == both.at(1));
}

TEST(Hires, BitsDependNeitherOnTheBatchNorOnTheThreads) {
    for (const std::string upscaler : {"latent", "lanczos"}) {
        GenerationRequest request = twoPasses(upscaler);
        request.count = 3;
        request.recipe.hires.steps = 0;  // as many as of the first
        const std::map<int, Image> batch = draw(*makeGenerator(1), request);
        EXPECT_TRUE(draw(*makeGenerator(3), request) == batch) << upscaler;
        request.count = 1;
        request.recipe.seed += 2;
        EXPECT_TRUE(draw(*makeGenerator(2), request).at(0) == batch.at(2)) << upscaler;
    }
}

/// Keeps what it is told.
class StepWatcher final : public GenerationObserver {
public:
    void onLoading(const std::string& /*modelTitle*/) override {}
    void onStep(int step, int steps, double secondsLeft) override {
        done.push_back(step);
        total = steps;
        EXPECT_GE(secondsLeft, 0);
    }
    void onPreviews(const std::vector<Image>& /*shown*/) override {}
    void onPicture(int /*index*/, const Image& /*image*/, const Recipe& recipe) override {
        recipes.push_back(recipe);
    }
    std::vector<int> done;
    int total = 0;
    std::vector<Recipe> recipes;
};

TEST(Hires, CountsTheStepsOfBothPassesAndKeepsTheRecipe) {
    StepWatcher watcher;
    const GenerationRequest request = twoPasses("latent");
    makeGenerator(1)->generate(request, watcher, CancelToken());
    EXPECT_EQ(watcher.total, 5 + 3);
    EXPECT_EQ(watcher.done, (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8}));
    ASSERT_EQ(watcher.recipes.size(), 2U);
    EXPECT_EQ(watcher.recipes[1].width, 48);
    EXPECT_EQ(watcher.recipes[1].hires.scale, 2);
}

TEST(Hires, IsNotForPicturesThatStartFromAnother) {
    GenerationRequest request = twoPasses("latent");
    request.sourceImage = {48, 32, std::vector<std::uint8_t>(std::size_t{48} * 32 * 3)};
    expectError([&] { draw(*makeGenerator(1), request); }, ErrorKind::Usage, "no second pass");
}

TEST(GpuNoise, DrawsOtherPicturesThatAreTheSameInAnyBatch) {
    GenerationRequest request = twoPasses("latent");
    request.recipe.hires = {};
    request.count = 3;
    const std::map<int, Image> cpu = draw(*makeGenerator(1), request);
    request.recipe.noiseSource = "philox";
    const std::map<int, Image> gpu = draw(*makeGenerator(1), request);
    EXPECT_FALSE(gpu == cpu);
    request.recipe.noiseSource = "torch-cuda";
    EXPECT_TRUE(draw(*makeGenerator(2), request) == gpu);
    request.count = 1;
    request.recipe.seed += 1;
    EXPECT_TRUE(draw(*makeGenerator(1), request).at(0) == gpu.at(1));
}

TEST(StepNoise, WithADeltaChangesOnlyPicturesWhoseStepsDrawNoise) {
    const auto generator = makeGenerator(1);
    GenerationRequest request = twoPasses("latent");
    request.recipe.hires = {};
    for (const std::string sampler : {"euler", "euler_a"}) {
        request.recipe.sampler = sampler;
        request.recipe.stepNoiseDelta = 0;
        const std::map<int, Image> without = draw(*generator, request);
        request.recipe.stepNoiseDelta = 31337;
        EXPECT_EQ(draw(*generator, request) == without, sampler == "euler");
    }
}

TEST(GuidanceInterval, OfNoLengthIsNoGuidance) {
    const auto generator = makeGenerator(1);
    GenerationRequest request = twoPasses("latent");
    request.recipe.hires = {};
    request.recipe.negativePrompt = "misty night";
    const std::map<int, Image> unguided = draw(*generator, request);
    request.recipe.guidanceScale = 5;
    const std::map<int, Image> guided = draw(*generator, request);
    request.recipe.guidanceFrom = 0.4;
    const std::map<int, Image> late = draw(*generator, request);
    request.recipe.guidanceFrom = request.recipe.guidanceUntil = 0;
    EXPECT_TRUE(draw(*generator, request) == unguided);
    EXPECT_FALSE(guided == unguided);
    EXPECT_FALSE(late == guided);
    EXPECT_FALSE(late == unguided);
}

}  // namespace
}  // namespace ninefold
