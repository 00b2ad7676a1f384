// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>
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

bool isOneOf(const std::string& sampler, std::initializer_list<const char*> names) {
    return std::find(names.begin(), names.end(), sampler) != names.end();
}

bool keepsVariance(const std::string& sampler) {
    return isOneOf(sampler, {"dpmpp_2m", "dpmpp_2m_sde", "dpmpp_3m_sde", "unipc"});
}

/// Down and back up, sigma by sigma: where an ancestral step heads for.
double downOf(double from, double to) {
    return to * to / from;
}

/// The sigma of every model call.
std::vector<double> sigmasOf(const std::string& sampler, int steps) {
    if (keepsVariance(sampler)) return multistepGrid(schedule(), steps, true, -INFINITY).sigmas;
    const std::vector<double> sigmas = continuousGrid(schedule(), steps, "karras").sigmas;
    const bool isAncestral = isOneOf(sampler, {"dpm2_a", "dpmpp_2s_a"});
    std::vector<double> calls;
    for (std::size_t i = 0; i + 1 < sigmas.size(); ++i) {
        const double next = sigmas[i + 1];
        calls.push_back(sigmas[i]);
        if (next == 0) break;
        if (sampler == "heun") calls.push_back(next);
        if (isAncestral || isOneOf(sampler, {"dpm2", "dpmpp_sde"})) {
            calls.push_back(std::sqrt(sigmas[i] * (isAncestral ? downOf(sigmas[i], next) : next)));
        }
    }
    return calls;
}

/// Where a picture began, and where it was before the last call, which jumps to sigma 0.
struct Journey {
    at::Tensor start;
    at::Tensor end;
    double from;
    double to;
};

Journey journeyOf(const std::string& sampler, int steps, std::int64_t size, double mean = kMean) {
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
        return sigma / (kVariance + sigma * sigma) * (x - mean);
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

TEST(Dpm2, ConvergesAtSecondOrder) {
    EXPECT_NEAR(orderOf("dpm2", 21), 2.0, 0.4);
    EXPECT_LT(errorOf("dpm2", 21), errorOf("euler", 41) / 2);  // the same number of model calls
}

/// Fourth order once four slopes are known; the first steps are of lower order, and short.
TEST(Lms, ConvergesAtFourthOrderNearly) {
    EXPECT_NEAR(orderOf("lms", 41), 3.7, 0.5);
    EXPECT_LT(errorOf("lms", 41), errorOf("heun", 21));  // the same number of model calls
}

/// The solution of the SDE at sigma is normal around a mean that every solver meets here, with the
/// variance, where s = deviation^2 + sigma^2 and S the same of the start,
///   (s / S)^2 * variance(start) + s - s^2 / S.
/// How far the variance of many pictures is off tells the weak order of a solver.
double varianceErrorOf(const std::string& sampler, int steps) {
    const Journey journey = journeyOf(sampler, steps, 800);
    const double s = kVariance + journey.to * journey.to;
    const double start = kVariance + journey.from * journey.from;
    const double ratio = s / start;
    const double exact = ratio * ratio * journey.start.var().item<double>() + s - s * ratio;
    return std::abs(journey.end.var().item<double>() / exact - 1);
}

TEST(StochasticSamplers, ConvergeInVarianceAtTheirOrder) {
    const auto expectOrder = [](const std::string& sampler, int steps, double order, double slack) {
        const double found =
            std::log2(varianceErrorOf(sampler, steps) / varianceErrorOf(sampler, 2 * steps - 1));
        std::printf("  %-14s order of the variance %.2f\n", sampler.c_str(), found);
        EXPECT_NEAR(found, order, slack) << sampler;
    };
    expectOrder("euler_a", 21, 0.85, 0.3);  // 1 in the limit
    expectOrder("dpm2_a", 11, 2.0, 0.4);
    expectOrder("dpmpp_2s_a", 11, 1.65, 0.4);  // 2 in the limit
    expectOrder("dpmpp_sde", 11, 2.0, 0.4);
    expectOrder("dpmpp_2m_sde", 21, 2.0, 0.4);
    expectOrder("dpmpp_3m_sde", 21, 2.1, 0.6);
}

/// These don't end on one solution, but all their pictures together in the data.
TEST(StochasticSamplers, EndInTheDataDistribution) {
    for (const std::string sampler :
         {"euler_a", "dpm2_a", "dpmpp_2s_a", "dpmpp_sde", "dpmpp_2m_sde", "dpmpp_3m_sde"}) {
        const Journey journey = journeyOf(sampler, 300, 200);
        EXPECT_NEAR(journey.end.mean().item<double>(), kMean, 0.02) << sampler;
        EXPECT_NEAR(journey.end.var().item<double>(), kVariance + journey.to * journey.to, 0.02)
            << sampler;
    }
}

}  // namespace
}  // namespace ninefold
