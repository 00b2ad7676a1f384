// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <vector>

#include "core/pipeline/guidance.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/model_cache.h"
#include "core/pipeline/prompt_states.h"
#include "core/pipeline/tensor_image.h"
#include "core/sampling/denoise_loop.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"

// What is left out to draw faster.

namespace ninefold {
namespace {

using namespace test;

GenerationRequest request(Acceleration acceleration) {
    GenerationRequest request;
    request.count = 3;
    request.recipe.modelId = "tiny-sd";
    request.recipe.prompt = "a red apple beside the blue house";
    request.recipe.negativePrompt = "blurry";
    request.recipe.seed = 7;
    request.recipe.width = 64;
    request.recipe.height = 48;
    request.recipe.steps = 6;
    request.recipe.sampler = "euler_a";
    request.recipe.guidanceScale = 4;
    request.recipe.acceleration = acceleration;
    return request;
}

TEST(Acceleration, ThatIsOffChangesNoBit) {
    const auto generator = makeGenerator(2);
    const Recipe plain = request({}).recipe;
    EXPECT_TRUE(draw(*generator, request({1, 0})) == draw(*generator, request({})));
    EXPECT_EQ(recipeHash(request({1, 0}).recipe), recipeHash(plain));
}

TEST(Acceleration, BitsDependNeitherOnTheBatchNorOnTheThreads) {
    const std::vector<Acceleration> kinds{{3, 0}, {1, 0.5}, {2, 0.3}};
    for (const Acceleration& acceleration : kinds) {
        GenerationRequest wanted = request(acceleration);
        // Guidance ends half way, so that fewer texts go through the network.
        wanted.recipe.guidanceUntil = 0.5;
        const std::map<int, Image> batch = draw(*makeGenerator(1), wanted);
        EXPECT_TRUE(draw(*makeGenerator(3), wanted) == batch);
        EXPECT_FALSE(draw(*makeGenerator(3), request({})) == batch);
        wanted.count = 1;
        wanted.recipe.seed += 2;
        EXPECT_TRUE(draw(*makeGenerator(2), wanted).at(0) == batch.at(2));
    }
}

/// By the parts that a generator is made of: steps 0 and 3 make the deep map, the others reuse it.
/// Heun asks twice a step.
TEST(Acceleration, ReusesTheDeepMapForWholeSteps) {
    GenerationRequest wanted = request({3, 0});
    wanted.count = 1;
    wanted.recipe.guidanceScale = 1;
    wanted.recipe.sampler = "heun";
    const Recipe& recipe = wanted.recipe;
    const Image drawn = draw(*makeGenerator(1), wanted).at(0);

    ModelCache cache(choosePrecision("f32", "cpu"), ModelHashes());
    const ReadyModel& model = cache.load(ModelCatalog({pipelineFixtures()}).find("tiny-sd"));
    Image byHand;
    Lanes lanes(1);
    lanes.run(1, [&](int) {
        const c10::InferenceMode inference;
        const auto encode = [&](const at::Tensor& ids) {
            return model.network->encodeText(ids, {});
        };
        TextCondition text =
            promptStates(encode, model.tokenizer, promptChunks(model.tokenizer, recipe.prompt));
        nn::DeepMap deep;
        text.shortcuts.deep = &deep;
        int call = 0;
        const auto predict = [&](int, const at::Tensor& x, double t) {
            const int step = call++ / 2;
            deep.isReused = step % 3 != 0;
            return model.network->predict(x, at::full({1}, t, at::kFloat), text);
        };
        const std::int64_t unit = model.network->latentScale();
        DenoisePlan plan{NoiseSchedule(model.schedule), recipe.sampler, recipe.steps};
        plan.shape = {1, model.network->latentChannels(), 48 / unit, 64 / unit};
        const at::Tensor latent =
            denoise(plan, {{NoiseSource(7)}}, predict, serialFor, {}, CancelToken()).at(0);
        byHand = toImage(model.network->decode(latent));
    });
    EXPECT_TRUE(byHand == drawn);
}

TEST(Acceleration, SavesArithmetic) {
    const auto generator = makeGenerator(2);
    const auto flopOf = [&](Acceleration acceleration) {
        Collector collector;
        return generator->generate(request(acceleration), collector, CancelToken()).denoiseFlop;
    };
    const double whole = flopOf({});
    EXPECT_LT(flopOf({3, 0}), 0.9 * whole);
    EXPECT_LT(flopOf({1, 0.5}), whole);
    EXPECT_LT(flopOf({3, 0.5}), flopOf({3, 0}));
}

TEST(Acceleration, OutOfRangeIsRefused) {
    const auto generator = makeGenerator(1);
    const std::vector<Acceleration> impossible{{0, 0}, {11, 0}, {1, -0.1}, {1, 0.8}};
    for (const Acceleration& acceleration : impossible) {
        expectError([&] { draw(*generator, request(acceleration)); }, ErrorKind::Usage, "");
    }
}

}  // namespace
}  // namespace ninefold
