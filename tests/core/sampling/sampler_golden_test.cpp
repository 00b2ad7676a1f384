// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/sampling/denoise_loop.h"
#include "core/sampling/sampler_registry.h"
#include "tests/support/gzip_file.h"

// Against diffusers' schedulers and k-diffusion's samplers:
// tests/reference/make_sampler_goldens.py.

namespace ninefold {
namespace {

const std::filesystem::path kFixtures = std::filesystem::path(NINEFOLD_FIXTURES) / "sampling";
constexpr std::array<std::int64_t, 4> kShape{1, 4, 2, 3};
constexpr std::uint64_t kSeed = 7;

/// The formula in place of a network; model() of the script.
at::Tensor fakeModel(const at::Tensor& x, double t) {
    return 0.6 * at::tanh(x) + 0.1 * at::cos(2 * x) +
           0.3 * at::sin(torch::tensor(static_cast<float>(0.005 * t)));
}

DenoisePlan planOf(const Json& golden, const Json& configs) {
    const auto config = scheduleConfigFromJson(configs.at(golden["config"].get<std::string>()));
    DenoisePlan plan{NoiseSchedule(withSchedule(config, golden["schedule"].get<std::string>())),
                     golden["sampler"].get<std::string>(), golden["steps"].get<int>()};
    plan.shape = kShape;
    plan.strength = golden.value("strength", 1.0);
    return plan;
}

/// What denoise() did: as the golden file has it.
struct Trajectory {
    std::vector<double> timesteps;
    std::vector<float> first;
    std::vector<std::vector<float>> watched;
    std::vector<float> final;
};

std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor flat = tensor.contiguous().flatten();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

Trajectory runOf(const DenoisePlan& plan, bool hasSource) {
    Trajectory trajectory;
    PictureStart start{NoiseSource(kSeed), {}};
    if (hasSource) start.source = torch::linspace(-1, 1, 24).reshape(kShape);
    const auto model = [&](int, const at::Tensor& x, double t) {
        trajectory.timesteps.push_back(t);
        return fakeModel(x, t);
    };
    const auto watch = [&](int, const at::Tensor& x) {
        trajectory.watched.push_back({x[0][0][0][0].item<float>(), x[0][3][1][2].item<float>()});
    };
    const auto latents = denoise(plan, {start}, model, serialFor, {}, CancelToken(), watch);
    trajectory.final = valuesOf(latents.at(0));
    return trajectory;
}

/// The largest difference, relative to what is compared where that is above 1.
double difference(const std::vector<float>& ours, const Json& theirs) {
    if (ours.size() != theirs.size()) return INFINITY;
    double scale = 1;
    double largest = 0;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        scale = std::max(scale, std::abs(theirs[i].get<double>()));
        const double one = std::abs(ours[i] - theirs[i].get<double>());
        largest = std::isnan(one) ? INFINITY : std::max(largest, one);
    }
    return largest / scale;
}

double trajectoryDifference(const Trajectory& ours, const Json& golden) {
    if (ours.watched.size() != golden["watched"].size()) return INFINITY;
    double largest = difference(ours.final, golden["final"]);
    for (std::size_t i = 0; i < ours.watched.size(); ++i) {
        largest = std::max(largest, difference(ours.watched[i], golden["watched"][i]));
    }
    return largest;
}

/// 1e-4, and what one rounding of the first latent makes: with zero terminal SNR it is 4096 times
/// as large as the picture, and diffusers subtracts nearly all of it again.
double toleranceOf(const Json& golden) {
    return 1e-4 + 2 * std::numeric_limits<float>::epsilon() * golden["init"].get<double>();
}

std::string nameOf(const Json& golden) {
    Json name;
    for (const char* key : {"config", "sampler", "schedule", "steps", "strength", "reference"}) {
        if (golden.contains(key)) name[key] = golden[key];
    }
    return name.dump();
}

TEST(SamplerGolden, FollowsTheTrajectoriesOfDiffusersAndKDiffusion) {
    const Json configs = readJsonFile(kFixtures / "schedulers.json");
    std::map<std::string, double> largest;
    std::istringstream file(test::unpackedGzip(kFixtures / "trajectories.jsonl.gz"));
    int count = 0;
    for (std::string line; std::getline(file, line); ++count) {
        const Json golden = parseJson(line, "trajectories.jsonl");
        const DenoisePlan plan = planOf(golden, configs);
        const Trajectory ours = runOf(plan, golden.contains("strength"));
        const double found = trajectoryDifference(ours, golden);
        EXPECT_LE(found, toleranceOf(golden)) << nameOf(golden);
        const std::vector<float> timesteps(ours.timesteps.begin(), ours.timesteps.end());
        EXPECT_LE(difference(timesteps, golden["timesteps"]), 1e-6) << nameOf(golden);
        const bool isLoud = golden["init"].get<double>() > 100;
        double& worst = largest[plan.sampler + ", " + golden.value("reference", "diffusers") +
                                (isLoud ? ", first sigma above 100" : "")];
        worst = std::max(worst, found);
    }
    EXPECT_GT(count, 1200);
    for (const auto& [sampler, worst] : largest) {
        std::printf("  %-48s largest difference %.1e\n", sampler.c_str(), worst);
    }
}

TEST(SamplerGolden, StartsWithTheNoiseOfDiffusers) {
    const Json configs = readJsonFile(kFixtures / "schedulers.json");
    std::istringstream file(test::unpackedGzip(kFixtures / "trajectories.jsonl.gz"));
    for (std::string line; std::getline(file, line);) {
        const Json golden = parseJson(line, "trajectories.jsonl");
        const DenoisePlan plan = planOf(golden, configs);
        const auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
        const auto expected = golden["init"].get<double>();
        EXPECT_NEAR(sampler->initNoiseSigma(), expected, 1e-5 * expected) << nameOf(golden);
        if (golden.contains("strength")) continue;
        const at::Tensor first = NoiseSource(kSeed).draw(kShape) * sampler->initNoiseSigma();
        EXPECT_LE(difference(valuesOf(first), golden["first"]), 1e-5) << nameOf(golden);
    }
}

}  // namespace
}  // namespace ninefold
