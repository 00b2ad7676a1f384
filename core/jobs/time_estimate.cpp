// SPDX-License-Identifier: MIT
#include "core/jobs/time_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace ninefold {

namespace {

constexpr double kUsualStart = 0.1;       // s
constexpr double kSmallModelRate = 3e-7;  // s a step and pixel: one of 128 px
constexpr double kLargeModelRate = 2e-5;  // one of 512 px
constexpr int kLargeModelPx = 256;
constexpr double kPriorWeight = 0.02;  // of each of the two runs that keep the fit steady
constexpr double kTrusted = 0.25;      // relative error up to which a run counts fully
constexpr int kFitPasses = 8;
// Of a step of Stable Diffusion 1.5 at 512 px (docs/benchmarks.md).
constexpr double kReusingStep = 0.4;     // the time of one that reuses the deep blocks
constexpr double kSavedByMerging = 0.2;  // of the arithmetic, times the share of merged tokens
/// Samplers that ask the model twice a step.
constexpr std::array<std::string_view, 5> kTwoCalls{"heun", "dpm2", "dpm2_a", "dpmpp_2s_a",
                                                    "dpmpp_sde"};

/// Steps times pixels times pictures, in model calls.
double workOf(const Timing& run) {
    const bool asksTwice =
        std::find(kTwoCalls.begin(), kTwoCalls.end(), run.sampler) != kTwoCalls.end();
    const double calls = asksTwice ? 2.0 * run.steps - 1 : run.steps;
    return calls * run.width * run.height * run.count;
}

bool isUsable(const Timing& run) {
    return run.seconds > 0 && std::isfinite(run.seconds) && workOf(run) > 0;
}

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Sample {
    double work;
    double seconds;
    double weight;
};

struct Line {
    double start;
    double rate;

    double at(double work) const { return start + rate * work; }
};

/// The line through the samples with the least sum of weighted squared relative errors; neither
/// part is negative.
Line leastSquares(const std::vector<Sample>& samples) {
    double ss = 0;
    double sw = 0;
    double ww = 0;
    double s = 0;
    double w = 0;
    for (const Sample& sample : samples) {
        const double inverse = 1 / sample.seconds;
        const double ratio = sample.work / sample.seconds;
        ss += sample.weight * inverse * inverse;
        sw += sample.weight * inverse * ratio;
        ww += sample.weight * ratio * ratio;
        s += sample.weight * inverse;
        w += sample.weight * ratio;
    }
    const double determinant = ss * ww - sw * sw;
    if (determinant > 0) {
        const Line line{(s * ww - w * sw) / determinant, (w * ss - s * sw) / determinant};
        if (line.start >= 0 && line.rate >= 0) return line;
        if (line.rate < 0) return {s / ss, 0};
    }
    return {0, w / ww};
}

}  // namespace

int stepsWorth(int steps, const Acceleration& acceleration) {
    const int interval = std::max(1, acceleration.cacheInterval);
    const int whole = (steps + interval - 1) / interval;
    const double share = 1 - kSavedByMerging * acceleration.tokenMerging;
    return std::max(
        1, static_cast<int>(std::lround(share * (whole + kReusingStep * (steps - whole)))));
}

TimeEstimate::TimeEstimate(int nativePx, const std::vector<Timing>& runs)
    : start_(kUsualStart), rate_(nativePx > kLargeModelPx ? kLargeModelRate : kSmallModelRate) {
    std::vector<Timing> usable;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(usable), isUsable);
    if (!usable.empty()) fit(usable);
}

void TimeEstimate::fit(const std::vector<Timing>& runs) {
    learned_ = true;
    std::vector<double> ratios;
    std::vector<double> works;
    std::vector<Sample> samples;
    for (const Timing& run : runs) {
        const double work = workOf(run);
        ratios.push_back(run.seconds / (start_ + rate_ * work));
        works.push_back(work);
        samples.push_back({work, run.seconds, 1});
    }
    // Two runs nobody made, at the usual pace of this machine, tell start and rate apart while all
    // real runs are alike.
    const double pace = medianOf(ratios);
    const double usual = medianOf(works);
    for (const double work : {usual / 8, usual * 8}) {
        samples.push_back({work, pace * (start_ + rate_ * work), kPriorWeight});
    }
    Line line{pace * start_, pace * rate_};
    for (int pass = 0; pass < kFitPasses; ++pass) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            Sample& sample = samples[i];
            const double error = std::abs(line.at(sample.work) / sample.seconds - 1);
            sample.weight = error <= kTrusted ? 1 : kTrusted / error;
        }
        line = leastSquares(samples);
    }
    start_ = line.start;
    rate_ = line.rate;
}

double TimeEstimate::secondsFor(const Timing& plan) const {
    return start_ + rate_ * workOf(plan);
}

}  // namespace ninefold
