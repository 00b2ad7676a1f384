// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cmath>
#include <string>

#include "core/sampling/denoise_loop.h"

// Data drawn from a normal distribution have a known score, and the ODE from noise to data a known
// solution: with x = x0 + sigma * noise and x0 ~ N(mean, deviation^2) it is
//   x(sigma) = mean + (x(S) - mean) * sqrt((deviation^2 + sigma^2) / (deviation^2 + S^2)).
// Halving the steps' length must shrink the error as the order of the solver says.

namespace ninefold {
namespace {

constexpr double kMean = 0.4;
constexpr double kVariance = 0.25;

NoiseSchedule schedule() {
    ScheduleConfig config;
    config.betaStart = 0.00085;
    config.betaEnd = 0.012;
    config.betaSchedule = "scaled_linear";
    config.spacing = Spacing::Linspace;
    config.clipSample = false;
    config.finalSigmaIsMin = true;  // orders are of smooth intervals; the last jump to 0 is none
    return NoiseSchedule(config);
}

/// sigma at a training step that may be fractional, as the grids interpolate it.
double sigmaAt(const NoiseSchedule& schedule, double t) {
    const auto low = std::min(static_cast<std::size_t>(t), schedule.sigmas().size() - 2);
    const double weight = t - static_cast<double>(low);
    return (1 - weight) * schedule.sigmas()[low] + weight * schedule.sigmas()[low + 1];
}

/// The exact noise prediction for a latent of unit variance, which is what the network is given.
at::Tensor exactNoise(const at::Tensor& latent, double sigma) {
    const at::Tensor x = latent * std::sqrt(1 + sigma * sigma);
    return sigma / (kVariance + sigma * sigma) * (x - kMean);
}

/// How far a sampler ends from the exact solution.
double errorOf(const std::string& sampler, int steps) {
    const NoiseSchedule process = schedule();
    DenoisePlan plan{process, sampler, steps};
    plan.shape = {1, 1, 8, 8};
    double from = 0;
    const auto model = [&](int, const at::Tensor& latent, double t) {
        const double sigma = sigmaAt(process, t);
        from = std::max(from, sigma);
        return exactNoise(latent, sigma);
    };
    const at::Tensor noise = NoiseSource(3).draw(plan.shape);
    const at::Tensor end = denoise(plan, {{NoiseSource(3), {}}}, model, serialFor, {}, {})[0];

    const bool inSigma = sampler == "euler" || sampler == "heun";
    const double to = sampler == "heun" ? 0.0 : process.sigmas().front();
    const at::Tensor start = inSigma ? noise * from : noise * std::sqrt(1 + from * from);
    const double shrink = std::sqrt((kVariance + to * to) / (kVariance + from * from));
    const at::Tensor exact = kMean + (start - kMean) * shrink;
    const at::Tensor found = inSigma ? end : end * std::sqrt(1 + to * to);
    return (found - exact).abs().max().item<double>();
}

double orderOf(const std::string& sampler, int steps) {
    return std::log2(errorOf(sampler, steps) / errorOf(sampler, 2 * steps));
}

TEST(Euler, ConvergesAtFirstOrder) {
    EXPECT_NEAR(orderOf("euler", 40), 1.0, 0.25);
}

TEST(Heun, ConvergesAtSecondOrder) {
    EXPECT_NEAR(orderOf("heun", 20), 2.0, 0.5);
    EXPECT_LT(errorOf("heun", 20), errorOf("euler", 40));  // the same number of model calls
}

TEST(Dpmpp2m, ConvergesAtSecondOrder) {
    EXPECT_NEAR(orderOf("dpmpp_2m", 30), 2.0, 0.5);
}

TEST(UniPc, ConvergesAtSecondOrderOrBetter) {
    EXPECT_GT(orderOf("unipc", 20), 1.6);
    EXPECT_LT(errorOf("unipc", 20), errorOf("dpmpp_2m", 20));
}

/// DPM++ 2M SDE and Euler a must end in the data's distribution, not on one solution.
TEST(StochasticSamplers, EndInTheDataDistribution) {
    for (const std::string sampler : {"euler_a", "dpmpp_2m_sde"}) {
        const NoiseSchedule process = schedule();
        DenoisePlan plan{process, sampler, 100};
        plan.shape = {1, 1, 100, 100};
        const auto model = [&](int, const at::Tensor& latent, double t) {
            return exactNoise(latent, sigmaAt(process, t));
        };
        const at::Tensor end = denoise(plan, {{NoiseSource(3), {}}}, model, serialFor, {}, {})[0];
        EXPECT_NEAR(end.mean().item<double>(), kMean, 0.02) << sampler;
        EXPECT_NEAR(end.var().item<double>(), kVariance, 0.02) << sampler;
    }
}

}  // namespace
}  // namespace ninefold
