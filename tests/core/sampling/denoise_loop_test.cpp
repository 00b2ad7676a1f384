// SPDX-License-Identifier: MIT
#include "core/sampling/denoise_loop.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

#include <atomic>
#include <exception>
#include <thread>

#include "core/sampling/sampler_list.h"
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
    for (const SamplingChoice& sampler : samplerList()) {
        std::vector<int> reported;
        at::Tensor last;
        const auto onStep = [&](int done, int total, const std::vector<at::Tensor>& clean) {
            reported.push_back(done);
            EXPECT_EQ(total, sampler.id == "heun" ? 11 : 6);
            ASSERT_EQ(clean.size(), 2U);
            EXPECT_TRUE(torch::isfinite(clean[0]).all().item<bool>()) << sampler.id;
            last = clean[0];
        };
        const auto latents =
            denoise(planOf(sampler.id), starts({1, 2}), model, serialFor, onStep, CancelToken());
        ASSERT_FALSE(reported.empty());
        EXPECT_EQ(static_cast<int>(reported.size()), modelCalls(planOf(sampler.id)));
        EXPECT_EQ(reported.back(), static_cast<int>(reported.size()));
        // DDIM's last stride may end at training step 0, where a trace of noise is left.
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

TEST(Denoise, LetsAMaskPutBackWhatMustStay) {
    const DenoisePlan plan = planOf("ddim");
    const at::Tensor kept = torch::full(at::IntArrayRef(plan.shape), 0.25F);
    const at::Tensor mask = (torch::arange(5) < 2).to(torch::kFloat);
    int lastCall = -1;
    const auto keep = [&](int, const at::Tensor& latent, const Sampler&, int call) {
        lastCall = call;
        return kept * mask + latent * (1 - mask);
    };
    const at::Tensor end = denoise(plan, starts({4}), model, serialFor, {}, CancelToken(), keep)[0];
    EXPECT_EQ(lastCall, 5);
    EXPECT_TRUE(torch::equal(end.slice(3, 0, 2), kept.slice(3, 0, 2)));
    EXPECT_FALSE(torch::allclose(end.slice(3, 2), kept.slice(3, 2)));
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
