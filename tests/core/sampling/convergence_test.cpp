// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cmath>
#include <string>
#include <vector>

#include "core/sampling/denoise_loop.h"
#include "core/sampling/sigma_grid.h"

// Data drawn from a normal distribution have a known score, and the ODE from noise to data a known
// solution: with x = x0 + sigma * noise and x0 ~ N(mean, deviation^2) it is
//   x(sigma) = mean + (x(S) - mean) * sqrt((deviation^2 + sigma^2) / (deviation^2 + S^2)).
// Halving the steps' length must shrink the error as the order of the solver says.

namespace ninefold {
namespace {

constexpr double kMean = 0.4;
constexpr double kVariance = 0.25;

/// Karras' sigmas shrink evenly, so that orders show at few steps.
NoiseSchedule schedule() {
    ScheduleConfig config;
    config.betaStart = 0.00085;
    config.betaEnd = 0.012;
    config.betaSchedule = "scaled_linear";
    return NoiseSchedule(withSchedule(config, "karras"));
}

bool keepsVariance(const std::string& sampler) {
    return sampler.rfind("dpmpp", 0) == 0 || sampler == "unipc";
}

/// The sigma of every model call.
std::vector<double> sigmasOf(const std::string& sampler, int steps) {
    if (keepsVariance(sampler)) return multistepGrid(schedule(), steps, true, -INFINITY).sigmas;
    const std::vector<double> sigmas = continuousGrid(schedule(), steps, true).sigmas;
    if (sampler != "heun") return sigmas;
    std::vector<double> twice;
    for (const double sigma : sigmas) twice.insert(twice.end(), 2, sigma);
    return {twice.begin() + 1, twice.end()};
}

/// Where a picture began, and where it was before the last call, which jumps to sigma 0.
struct Journey {
    at::Tensor start;
    at::Tensor end;
    double from;
    double to;
};

Journey journeyOf(const std::string& sampler, int steps, std::int64_t size) {
    DenoisePlan plan{schedule(), sampler, steps};
    plan.shape = {1, 1, size, size};
    const std::vector<double> sigmas = sigmasOf(sampler, steps);
    const auto last = static_cast<std::size_t>(modelCalls(plan)) - 1;
    std::size_t call = 0;
    Journey journey{{}, {}, sigmas.front(), sigmas[last]};
    const auto exactNoise = [&](int, const at::Tensor& latent, double) {
        const double sigma = sigmas[call];
        const at::Tensor x = latent * std::sqrt(1 + sigma * sigma);  // it comes in unit variance
        if (call == 0) journey.start = x;
        if (call == last) journey.end = x;
        ++call;
        return sigma / (kVariance + sigma * sigma) * (x - kMean);
    };
    denoise(plan, {{NoiseSource(3), {}}}, exactNoise, serialFor, {}, CancelToken());
    return journey;
}

double errorOf(const std::string& sampler, int steps) {
    const Journey journey = journeyOf(sampler, steps, 8);
    const double shrink = std::sqrt((kVariance + journey.to * journey.to) /
                                    (kVariance + journey.from * journey.from));
    const at::Tensor exact = kMean + (journey.start - kMean) * shrink;
    return (journey.end - exact).abs().max().item<double>();
}

/// From n to 2n - 1 steps: half the length each.
double orderOf(const std::string& sampler, int steps) {
    return std::log2(errorOf(sampler, steps) / errorOf(sampler, 2 * steps - 1));
}

TEST(Euler, ConvergesAtFirstOrder) {
    EXPECT_NEAR(orderOf("euler", 41), 1.0, 0.25);
}

TEST(Heun, ConvergesAtSecondOrder) {
    EXPECT_NEAR(orderOf("heun", 21), 2.0, 0.4);
    EXPECT_LT(errorOf("heun", 21), errorOf("euler", 41) / 2);  // the same number of model calls
}

TEST(Dpmpp2m, ConvergesAtSecondOrder) {
    EXPECT_NEAR(orderOf("dpmpp_2m", 41), 2.0, 0.4);
    EXPECT_LT(errorOf("dpmpp_2m", 21), errorOf("euler", 21));
}

TEST(UniPc, ConvergesAtSecondOrderOrBetter) {
    EXPECT_GT(orderOf("unipc", 41), 1.6);
    EXPECT_LT(errorOf("unipc", 21), errorOf("dpmpp_2m", 21));
}

/// These two don't end on one solution, but all their pictures together in the data.
TEST(StochasticSamplers, EndInTheDataDistribution) {
    for (const std::string sampler : {"euler_a", "dpmpp_2m_sde"}) {
        const Journey journey = journeyOf(sampler, 300, 200);
        EXPECT_NEAR(journey.end.mean().item<double>(), kMean, 0.02) << sampler;
        EXPECT_NEAR(journey.end.var().item<double>(), kVariance + journey.to * journey.to, 0.02)
            << sampler;
    }
}

}  // namespace
}  // namespace ninefold
