// SPDX-License-Identifier: MIT
#include "core/sampling/denoise_loop.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <atomic>
#include <exception>
#include <set>
#include <string>
#include <thread>

#include "core/sampling/sampler_list.h"
#include "core/sampling/sampler_registry.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;

NoiseSchedule schedule() {
    ScheduleConfig config;
    config.spacing = Spacing::Trailing;
    config.prediction = Prediction::Velocity;
    config.zeroTerminalSnr = true;
    return NoiseSchedule(config);
}

DenoisePlan planOf(const std::string& sampler, int steps = 6) {
    DenoisePlan plan{schedule(), sampler, steps};
    plan.shape = {1, 4, 6, 5};
    return plan;
}

at::Tensor model(int /*picture*/, const at::Tensor& latent, double t) {
    return torch::sin(latent + t) + 0.1 * latent.mean();
}

std::vector<PictureStart> starts(std::initializer_list<std::uint64_t> seeds) {
    std::vector<PictureStart> list;
    for (const std::uint64_t seed : seeds) list.push_back({NoiseSource(seed), {}});
    return list;
}

/// A thread for each picture.
void threadedFor(int count, const std::function<void(int)>& body) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back(body, i);
    for (std::thread& thread : threads) thread.join();
}

TEST(Denoise, SaysToWhichStepACallBelongs) {
    EXPECT_EQ(stepsOfCalls(planOf("euler", 3)), (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(stepsOfCalls(planOf("heun", 3)), (std::vector<int>{0, 0, 1, 1, 2}));
    DenoisePlan half = planOf("heun", 4);
    half.strength = 0.5;
    EXPECT_EQ(stepsOfCalls(half), (std::vector<int>{0, 0, 1}));
    half.strength = 0;
    EXPECT_TRUE(stepsOfCalls(half).empty());
    for (const SamplingChoice& sampler : samplerList()) {
        const DenoisePlan plan = planOf(sampler.id);
        const std::vector<int> steps = stepsOfCalls(plan);
        EXPECT_EQ(static_cast<int>(steps.size()), modelCalls(plan)) << sampler.id;
        EXPECT_EQ(steps.front(), 0) << sampler.id;
        EXPECT_EQ(steps.back(), plan.steps - 1) << sampler.id;
    }
}

TEST(Denoise, GivesEachPictureTheSameBitsAloneAndInABatch) {
    for (const SamplingChoice& sampler : samplerList()) {
        const DenoisePlan plan = planOf(sampler.id);
        const auto batch = denoise(plan, starts({5, 6, 7}), model, threadedFor, {}, CancelToken());
        ASSERT_EQ(batch.size(), 3U);
        EXPECT_FALSE(torch::equal(batch[0], batch[1])) << sampler.id;
        for (std::uint64_t i = 0; i < 3; ++i) {
            const auto alone = denoise(plan, starts({5 + i}), model, serialFor, {}, CancelToken());
            EXPECT_TRUE(torch::equal(batch[i], alone[0])) << sampler.id << " picture " << i;
        }
    }
}

TEST(Denoise, ReportsEveryModelCallWithThePredictedCleanLatents) {
    const std::set<std::string> twice = {"heun", "dpm2", "dpm2_a", "dpmpp_2s_a", "dpmpp_sde"};
    for (const SamplingChoice& sampler : samplerList()) {
        std::vector<int> reported;
        at::Tensor last;
        const auto onStep = [&](int done, int total, const std::vector<at::Tensor>& clean) {
            reported.push_back(done);
            EXPECT_EQ(total, twice.count(sampler.id) != 0 ? 11 : 6) << sampler.id;
            ASSERT_EQ(clean.size(), 2U);
            EXPECT_TRUE(torch::isfinite(clean[0]).all().item<bool>()) << sampler.id;
            last = clean[0];
        };
        const auto latents =
            denoise(planOf(sampler.id), starts({1, 2}), model, serialFor, onStep, CancelToken());
        ASSERT_FALSE(reported.empty());
        EXPECT_EQ(static_cast<int>(reported.size()), modelCalls(planOf(sampler.id)));
        EXPECT_EQ(reported.back(), static_cast<int>(reported.size()));
        // LMS' last step carries on what earlier ones said; DDIM's last stride may end at training
        // step 0, where a trace of noise is left.
        if (sampler.id == "lms") continue;
        EXPECT_TRUE(torch::allclose(last, latents[0], 0.0, 0.1)) << sampler.id;
    }
}

TEST(Denoise, StopsBeforeTheNextModelCall) {
    const CancelToken cancel;
    std::atomic<int> calls{0};
    const auto counting = [&](int, const at::Tensor& latent, double) {
        if (++calls == 3) cancel.cancel();
        return latent;
    };
    expectError(
        [&] {
            denoise(planOf("euler"), starts({1, 2}), counting, serialFor, {}, cancel);
        },
        ErrorKind::Cancelled, "");
    EXPECT_EQ(calls, 3);
}

TEST(Denoise, DrawsImageToImageInTheShareOfTheStepsThatTheStrengthSays) {
    DenoisePlan plan = planOf("euler", 10);
    const auto callsAt = [&plan](double strength) {
        plan.strength = strength;
        return modelCalls(plan);
    };
    EXPECT_EQ(callsAt(1.0), 10);
    EXPECT_EQ(callsAt(0.75), 7);
    EXPECT_EQ(callsAt(0.09), 0);
    plan.sampler = "heun";
    EXPECT_EQ(callsAt(0.5), 9);
    EXPECT_EQ(callsAt(0.0), 0);
}

TEST(Denoise, ReturnsTheSourceWhenTheStrengthIsTooLowForAStep) {
    DenoisePlan plan = planOf("dpmpp_2m");
    plan.strength = 0.0;
    const at::Tensor source = torch::randn(at::IntArrayRef(plan.shape));
    const auto fail = [](int, const at::Tensor& latent, double) {
        ADD_FAILURE() << "no model call is needed";
        return latent;
    };
    const auto latents =
        denoise(plan, {{NoiseSource(1), source}}, fail, serialFor, {}, CancelToken());
    EXPECT_TRUE(torch::equal(latents[0], source));
}

TEST(Denoise, WantsASourceForAStrengthBelowOne) {
    DenoisePlan plan = planOf("euler");
    plan.strength = 0.5;
    expectError([&] { denoise(plan, starts({1}), model, serialFor, {}, CancelToken()); },
                ErrorKind::Usage, "strength");
}

TEST(Denoise, AMaskKeepsTheSourceOutsideAndDrawsInside) {
    for (const SamplingChoice& sampler : samplerList()) {
        DenoisePlan plan = planOf(sampler.id);
        const at::Tensor source = torch::randn(at::IntArrayRef(plan.shape));
        plan.mask = (torch::arange(5) >= 2).to(torch::kFloat).view({1, 1, 1, 5});
        const auto check = [&](int, int, const std::vector<at::Tensor>& clean) {
            EXPECT_TRUE(torch::equal(clean[0].slice(3, 0, 2), source.slice(3, 0, 2)));
        };
        const at::Tensor end =
            denoise(plan, {{NoiseSource(4), source}}, model, serialFor, check, CancelToken())[0];
        EXPECT_TRUE(torch::equal(end.slice(3, 0, 2), source.slice(3, 0, 2))) << sampler.id;
        EXPECT_FALSE(torch::allclose(end.slice(3, 2), source.slice(3, 2), 0, 0.1)) << sampler.id;
    }
}

/// What the model sees outside the mask is the source with the noise of that very call.
TEST(Denoise, AMaskPutsTheSourceBackWithTheNoiseOfTheCall) {
    for (const std::string id : {"euler", "heun", "ddim", "dpmpp_2m"}) {
        DenoisePlan plan = planOf(id);
        const at::Tensor source = torch::randn(at::IntArrayRef(plan.shape));
        const at::Tensor noise = NoiseSource(4).draw(plan.shape);
        plan.mask = torch::zeros({1, 1, 6, 5});
        const auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
        int call = 0;
        const auto watch = [&](int, const at::Tensor& latent, double) {
            const at::Tensor expected =
                sampler->scaleModelInput(sampler->addNoise(source, noise, call), call);
            EXPECT_TRUE(torch::allclose(latent, expected, 1e-4, 1e-4)) << id << call;
            ++call;
            return torch::zeros_like(latent);
        };
        denoise(plan, {{NoiseSource(4), source}}, watch, serialFor, {}, CancelToken());
        EXPECT_EQ(call, modelCalls(plan)) << id;
    }
}

TEST(Denoise, AWhiteMaskChangesNothing) {
    DenoisePlan plan = planOf("dpmpp_2m");
    const at::Tensor source = torch::randn(at::IntArrayRef(plan.shape));
    const auto run = [&] {
        return denoise(plan, {{NoiseSource(4), source}}, model, serialFor, {}, CancelToken())[0];
    };
    const at::Tensor without = run();
    plan.mask = torch::ones({1, 1, 6, 5});
    EXPECT_TRUE(torch::equal(run(), without));
}

TEST(Denoise, WantsASourceForAMask) {
    DenoisePlan plan = planOf("euler");
    plan.mask = torch::ones({1, 1, 6, 5});
    expectError([&] { denoise(plan, starts({1}), model, serialFor, {}, CancelToken()); },
                ErrorKind::Usage, "mask");
}

TEST(Denoise, BlendsTheNoiseOfAVariationIntoTheFirstLatentOnly) {
    const DenoisePlan plan = planOf("euler");
    std::vector<PictureStart> varied = starts({1});
    varied[0].variation = NoiseSource(2).draw(plan.shape);
    varied[0].variationStrength = 1;
    const auto first = [&](std::vector<PictureStart> from) {
        at::Tensor seen;
        const auto watch = [&](int, const at::Tensor& latent, double) {
            if (!seen.defined()) seen = latent;
            return latent;
        };
        denoise(plan, std::move(from), watch, serialFor, {}, CancelToken());
        return seen;
    };
    EXPECT_TRUE(torch::allclose(first(varied), first(starts({2})), 1e-5, 1e-5));
    varied = starts({1});
    varied[0].variation = NoiseSource(2).draw(plan.shape);
    EXPECT_TRUE(torch::allclose(first(varied), first(starts({1})), 1e-5, 1e-5));
}

TEST(Denoise, TakesModelOutputsOfHalfPrecision) {
    const auto half = [](int, const at::Tensor& latent, double t) {
        return model(0, latent, t).to(at::kBFloat16);
    };
    const auto latents = denoise(planOf("unipc"), starts({1}), half, serialFor, {}, CancelToken());
    EXPECT_EQ(latents[0].scalar_type(), at::kFloat);
}

}  // namespace
}  // namespace ninefold
