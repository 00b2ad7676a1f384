// SPDX-License-Identifier: MIT
#include <cmath>

#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

constexpr double kShape = 0.6;  ///< both of the distribution's parameters, as in the paper

/// The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8) by
/// Lentz's method, for a = b = kShape and x below the middle, where it converges.
double continuedFraction(double x) {
    constexpr int kMostTerms = 200;
    constexpr double kEnough = 1e-15;
    double c = 1;
    double d = 1 / (1 - 2 * kShape / (kShape + 1) * x);
    double product = d;
    for (int m = 1; m < kMostTerms; ++m) {
        const double twice = 2.0 * m;
        const double even = m * (kShape - m) * x / ((kShape + twice - 1) * (kShape + twice));
        d = 1 / (1 + even * d);
        c = 1 + even / c;
        product *= d * c;
        const double odd =
            -(kShape + m) * (2 * kShape + m) * x / ((kShape + twice) * (kShape + twice + 1));
        d = 1 / (1 + odd * d);
        c = 1 + odd / c;
        product *= d * c;
        if (std::abs(d * c - 1) < kEnough) break;
    }
    return product;
}

/// Share of the distribution below x.
double cumulative(double x) {
    if (x <= 0) return 0;
    if (x > 0.5) return 1 - cumulative(1 - x);
    const double front = std::exp(std::lgamma(2 * kShape) - 2 * std::lgamma(kShape) +
                                  kShape * std::log(x) + kShape * std::log1p(-x));
    return front * continuedFraction(x) / kShape;
}

/// Where `share` of the distribution lies below, by halving.
double quantile(double share) {
    constexpr int kHalvings = 60;
    double low = 0;
    double high = 1;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (cumulative(middle) < share ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// Lee et al. 2024 (arXiv:2407.12173): quantiles of the beta distribution over the range of sigma,
/// dense at both ends.
std::vector<double> betaSigmas(const NoiseSchedule& /*schedule*/, const SigmaRange& range,
                               int steps) {
    std::vector<double> sigmas = evenly(1, 0, steps);
    for (double& share : sigmas) {
        share = range.smallest + quantile(share) * (range.largest - range.smallest);
    }
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::beta() {
    return {"beta",
            "Beta",
            "Denser steps at both ends: shape first, fine detail last.",
            {},
            betaSigmas};
}

}  // namespace ninefold
