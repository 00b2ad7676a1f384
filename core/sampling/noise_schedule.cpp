// SPDX-License-Identifier: MIT
#include "core/sampling/noise_schedule.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr double kPi = 3.14159265358979323846;

/// torch.linspace in float32: counted from both ends.
std::vector<float> linspace(double from, double to, int count) {
    const auto start = static_cast<float>(from);
    const auto end = static_cast<float>(to);
    const float step = (end - start) / static_cast<float>(count - 1);
    std::vector<float> values(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        values[static_cast<std::size_t>(i)] = i < count / 2
                                                  ? start + step * static_cast<float>(i)
                                                  : end - step * static_cast<float>(count - 1 - i);
    }
    return values;
}

std::vector<float> scaledLinearBetas(const ScheduleConfig& config) {
    std::vector<float> betas =
        linspace(std::sqrt(config.betaStart), std::sqrt(config.betaEnd), config.trainSteps);
    for (float& beta : betas) beta *= beta;
    return betas;
}

/// Nichol and Dhariwal 2021, arXiv:2102.09672, eq. 17.
std::vector<float> cosineBetas(int count) {
    constexpr double kMaxBeta = 0.999;
    const auto alphaBar = [count](int i) {
        const double t = static_cast<double>(i) / count;
        const double root = std::cos((t + 0.008) / 1.008 * kPi / 2);
        return root * root;
    };
    std::vector<float> betas;
    betas.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        betas.push_back(static_cast<float>(std::min(1 - alphaBar(i + 1) / alphaBar(i), kMaxBeta)));
    }
    return betas;
}

std::vector<float> betasOf(const ScheduleConfig& config) {
    if (!config.trainedBetas.empty()) {
        return {config.trainedBetas.begin(), config.trainedBetas.end()};
    }
    if (config.betaSchedule == "linear") {
        return linspace(config.betaStart, config.betaEnd, config.trainSteps);
    }
    if (config.betaSchedule == "scaled_linear") return scaledLinearBetas(config);
    if (config.betaSchedule == "squaredcos_cap_v2") return cosineBetas(config.trainSteps);
    throw Error(ErrorKind::BadModel,
                {"The noise schedule of this model can't be used: beta_schedule is \"%1\".",
                 config.betaSchedule},
                "Known are linear, scaled_linear and squaredcos_cap_v2.");
}

/// Running products of (1 - beta), each rounded to float32.
std::vector<float> cumulativeProduct(const std::vector<float>& betas) {
    std::vector<float> products;
    products.reserve(betas.size());
    double product = 1.0;
    for (const float beta : betas) {
        product *= 1.0F - beta;
        products.push_back(static_cast<float>(product));
    }
    return products;
}

/// Lin et al. 2023, arXiv:2305.08891, algorithm 1: shifts and scales sqrt(alphaBar) so that
/// nothing of the picture is left after the last training step.
std::vector<float> withZeroTerminalSnr(const std::vector<float>& betas) {
    std::vector<float> roots = cumulativeProduct(betas);
    for (float& root : roots) root = std::sqrt(root);
    const float first = roots.front();
    const float last = roots.back();
    const float scale = first / (first - last);
    for (float& root : roots) root = (root - last) * scale;

    std::vector<float> rescaled;
    rescaled.reserve(betas.size());
    float before = 1.0F;
    for (const float root : roots) {
        const float alphaBar = root * root;
        rescaled.push_back(1.0F - alphaBar / before);
        before = alphaBar;
    }
    return rescaled;
}

void check(const ScheduleConfig& config, const std::vector<float>& betas) {
    const auto isRate = [](float beta) { return beta > 0.0F && beta < 1.0F; };
    if (betas.size() == static_cast<std::size_t>(config.trainSteps) &&
        std::all_of(betas.begin(), betas.end(), isRate)) {
        return;
    }
    throw Error(
        ErrorKind::BadModel,
        {"The noise schedule of this model can't be used: it needs %1 betas between 0 and 1.",
         config.trainSteps});
}

}  // namespace

NoiseSchedule::NoiseSchedule(ScheduleConfig config) : config_(std::move(config)) {
    std::vector<float> betas = betasOf(config_);
    check(config_, betas);
    if (config_.zeroTerminalSnr) betas = withZeroTerminalSnr(betas);
    const std::vector<float> products = cumulativeProduct(betas);
    alphasCumprod_.assign(products.begin(), products.end());
    // A signal of exactly 0 would be an infinite sigma: 2^-24 stands for it, as in diffusers.
    std::vector<float> signals = products;
    if (config_.zeroTerminalSnr) signals.back() = 0x1p-24F;
    sigmas_.reserve(signals.size());
    for (const float signal : signals) sigmas_.push_back(std::sqrt((1.0F - signal) / signal));
}

NoiseSchedule NoiseSchedule::withoutZeroSnr() const {
    ScheduleConfig config = config_;
    config.zeroTerminalSnr = false;
    return NoiseSchedule(std::move(config));
}

}  // namespace ninefold
