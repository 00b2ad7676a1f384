// SPDX-License-Identifier: MIT
#include "core/sampling/sigma_grid.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"
#include "core/sampling/schedule_registry.h"

// The arithmetic follows NumPy's in diffusers, down to rounding half to even and the places where
// float64 becomes float32: a timestep that is off by one is another picture.

namespace ninefold {

namespace {

[[noreturn]] void tooManySteps(int steps) {
    throw Error(ErrorKind::Usage,
                {"%1 steps don't fit into the noise schedule of this model.", steps},
                "Choose fewer steps.");
}

double toFloat(double value) {
    return static_cast<float>(value);
}

/// Falling: end, …, 0 in `count` points (numpy.linspace(0, end, count)[::-1]).
std::vector<double> fallingLinspace(double end, int count) {
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count));
    const double step = count > 1 ? end / (count - 1) : 0.0;
    for (int i = count - 1; i >= 0; --i) {
        values.push_back(i > 0 && i == count - 1 ? end : i * step);
    }
    return values;
}

/// Falling: (count-1) * stride, …, stride, 0, each plus offset.
std::vector<double> fallingStrides(int stride, int offset, int count) {
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int i = count - 1; i >= 0; --i) values.push_back(i * stride + offset);
    return values;
}

/// Falling from last - 1 in equal parts of the whole schedule. numpy.arange sometimes yields one
/// point too many here (61 of 1000, for example), a training step of -1: that one is left out.
std::vector<double> fallingTrailing(int last, int trainSteps, int steps) {
    const double stride = static_cast<double>(trainSteps) / steps;
    std::vector<double> values;
    for (int i = 0; i < steps && last - i * stride > 0; ++i) {
        const double value = std::nearbyint(last - i * stride) - 1;
        if (value >= 0) values.push_back(value);
    }
    return values;
}

/// numpy.interp over the training steps.
double interpolate(const std::vector<double>& table, double at) {
    const double end = static_cast<double>(table.size() - 1);
    if (at >= end) return table.back();
    if (at <= 0) return table.front();
    const auto low = static_cast<std::size_t>(at);
    return (table[low + 1] - table[low]) * (at - static_cast<double>(low)) + table[low];
}

/// The training step, between two whole ones, whose log sigma this is.
double timestepIn(const std::vector<double>& logSigmas, double sigma) {
    const double logSigma = std::log(std::max(sigma, 1e-10));
    const auto above = std::upper_bound(logSigmas.begin(), logSigmas.end(), logSigma);
    const auto found = std::max<std::ptrdiff_t>(above - logSigmas.begin() - 1, 0);
    const auto low = std::min(static_cast<std::size_t>(found), logSigmas.size() - 2);
    const double weight = (logSigmas[low] - logSigma) / (logSigmas[low] - logSigmas[low + 1]);
    return static_cast<double>(low) + std::clamp(weight, 0.0, 1.0);
}

std::vector<double> logarithms(const std::vector<double>& values) {
    std::vector<double> logs;
    logs.reserve(values.size());
    for (const double value : values) logs.push_back(std::log(static_cast<float>(value)));
    return logs;
}

/// The noises that a schedule of that name states, where the model's configuration has no other
/// limits.
std::vector<double> statedSigmas(const std::string& id, const NoiseSchedule& schedule,
                                 double largest, double smallest, int steps) {
    const ScheduleConfig& config = schedule.config();
    const SigmaRange range{config.sigmaMax.value_or(largest), config.sigmaMin.value_or(smallest)};
    return scheduleSpec(id).sigmas(schedule, range, steps);
}

std::vector<double> interpolateAll(const std::vector<double>& table,
                                   const std::vector<double>& timesteps) {
    std::vector<double> values;
    values.reserve(timesteps.size() + 1);
    for (const double t : timesteps) values.push_back(interpolate(table, t));
    return values;
}

std::vector<double> timestepsOf(const std::vector<double>& sigmas, const NoiseSchedule& schedule) {
    const std::vector<double> logSigmas = logarithms(schedule.sigmas());
    std::vector<double> timesteps;
    timesteps.reserve(sigmas.size());
    for (const double sigma : sigmas) timesteps.push_back(timestepIn(logSigmas, sigma));
    return timesteps;
}

/// How many training steps remain when those noisier than lambda = log(alpha/sigma) are cut off.
int lastTimestep(const NoiseSchedule& schedule, double lambdaMinClipped) {
    const auto& sigmas = schedule.sigmas();
    const auto tooNoisy = [lambdaMinClipped](double sigma) {
        return -std::log(sigma) < lambdaMinClipped;
    };
    return static_cast<int>(sigmas.size()) -
           static_cast<int>(std::count_if(sigmas.begin(), sigmas.end(), tooNoisy));
}

std::vector<double> multistepTimesteps(const ScheduleConfig& config, int last, int steps) {
    std::vector<double> timesteps;
    switch (config.spacing.value_or(Spacing::Linspace)) {
        case Spacing::Linspace:
            timesteps = fallingLinspace(last - 1, steps + 1);
            for (double& t : timesteps) t = std::nearbyint(t);
            timesteps.pop_back();
            return timesteps;
        case Spacing::Leading:
            timesteps = fallingStrides(last / (steps + 1), config.stepsOffset, steps + 1);
            timesteps.pop_back();
            return timesteps;
        case Spacing::Trailing:
            return fallingTrailing(last, config.trainSteps, steps);
    }
    return timesteps;
}

/// Rounds to float32 as diffusers keeps the grid, and refuses two steps on one sigma: a solver
/// would divide by their distance. The last two may be equal.
SigmaGrid finished(SigmaGrid grid, int steps) {
    for (double& sigma : grid.sigmas) sigma = toFloat(sigma);
    for (double& t : grid.timesteps) t = toFloat(t);
    if (grid.timesteps.empty()) tooManySteps(steps);
    for (std::size_t i = 0; i + 1 < grid.timesteps.size(); ++i) {
        if (!(grid.sigmas[i] > grid.sigmas[i + 1])) tooManySteps(steps);
    }
    return grid;
}

}  // namespace

std::vector<int> wholeTimesteps(const ScheduleConfig& config, Spacing spacing, int steps) {
    if (steps > config.trainSteps) tooManySteps(steps);
    std::vector<double> values;
    switch (spacing) {
        case Spacing::Linspace:
            values = fallingLinspace(config.trainSteps - 1, steps);
            break;
        case Spacing::Leading:
            values = fallingStrides(config.trainSteps / steps, config.stepsOffset, steps);
            break;
        case Spacing::Trailing:
            values = fallingTrailing(config.trainSteps, config.trainSteps, steps);
            break;
    }
    std::vector<int> timesteps;
    timesteps.reserve(values.size());
    for (const double value : values) {
        timesteps.push_back(
            std::min(static_cast<int>(std::nearbyint(value)), config.trainSteps - 1));
    }
    return timesteps;
}

std::vector<int> distilledTimesteps(const ScheduleConfig& config, int steps, const char* sampler) {
    const int known = config.originalInferenceSteps;
    if (known < 1 || known > config.trainSteps || steps > known) {
        throw Error(ErrorKind::Usage, {"%1 can't draw in %2 steps.", sampler, steps},
                    {"Choose at most %1; 4 to 8 are enough.", known});
    }
    const int stride = config.trainSteps / known;
    std::vector<int> timesteps;
    for (int i = 0; i < steps; ++i) {
        const double share = static_cast<double>(known) / steps * i;
        timesteps.push_back((known - static_cast<int>(share)) * stride - 1);
    }
    return timesteps;
}

std::vector<double> evenly(double from, double to, int count) {
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count) + 1);
    for (int i = 0; i < count; ++i) {
        const double share = count > 1 ? static_cast<double>(i) / (count - 1) : 0.0;
        values.push_back(from + share * (to - from));
    }
    return values;
}

double sigmaAt(double timestep, const NoiseSchedule& schedule) {
    return std::exp(interpolate(logarithms(schedule.sigmas()), timestep));
}

double timestepOf(double sigma, const NoiseSchedule& schedule) {
    return timestepIn(logarithms(schedule.sigmas()), sigma);
}

SigmaGrid continuousGrid(const NoiseSchedule& schedule, int steps,
                         const std::string& sigmaSchedule) {
    const ScheduleConfig& config = schedule.config();
    if (steps > config.trainSteps) tooManySteps(steps);
    SigmaGrid grid;
    switch (config.spacing.value_or(Spacing::Linspace)) {
        case Spacing::Linspace:
            grid.timesteps = fallingLinspace(config.trainSteps - 1, steps);
            for (double& t : grid.timesteps) t = toFloat(t);
            break;
        case Spacing::Leading:
            grid.timesteps = fallingStrides(config.trainSteps / steps, config.stepsOffset, steps);
            break;
        case Spacing::Trailing:
            grid.timesteps = fallingTrailing(config.trainSteps, config.trainSteps, steps);
            break;
    }
    grid.sigmas = interpolateAll(schedule.sigmas(), grid.timesteps);
    if (!sigmaSchedule.empty()) {
        grid.sigmas =
            statedSigmas(sigmaSchedule, schedule, grid.sigmas.front(), grid.sigmas.back(), steps);
        grid.timesteps = timestepsOf(grid.sigmas, schedule);
    }
    grid.sigmas.push_back(0.0);
    return finished(std::move(grid), steps);
}

SigmaGrid multistepGrid(const NoiseSchedule& schedule, int steps, bool truncateCosine,
                        double lambdaMinClipped) {
    const ScheduleConfig& config = schedule.config();
    const auto& sigmas = schedule.sigmas();
    SigmaGrid grid;
    if (steps > config.trainSteps) tooManySteps(steps);
    if (!config.sigmaSchedule.empty()) {
        grid.sigmas =
            statedSigmas(config.sigmaSchedule, schedule, sigmas.back(), sigmas.front(), steps);
        grid.timesteps = timestepsOf(grid.sigmas, schedule);
        const bool truncate = truncateCosine && config.betaSchedule == "squaredcos_cap_v2";
        if (config.sigmaSchedule == "karras") {
            for (double& t : grid.timesteps) t = truncate ? std::trunc(t) : std::nearbyint(t);
        }
    } else {
        grid.timesteps =
            multistepTimesteps(config, lastTimestep(schedule, lambdaMinClipped), steps);
        grid.sigmas = interpolateAll(sigmas, grid.timesteps);
    }
    grid.sigmas.push_back(config.finalSigmaIsMin ? sigmas.front() : 0.0);
    return finished(std::move(grid), steps);
}

}  // namespace ninefold
