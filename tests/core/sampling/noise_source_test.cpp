// SPDX-License-Identifier: MIT
#include "core/sampling/noise_source.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include "core/base/json.h"
#include "core/base/numbers.h"
#include "core/sampling/philox.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

TEST(NoiseSource, DrawsTheNumbersOfTorchForAnySeed) {
    const Json goldens =
        readJsonFile(std::filesystem::path(NINEFOLD_FIXTURES) / "sampling/noise.json");
    for (const Json& golden : goldens) {
        NoiseSource source(parseSeed(golden["seed"].get<std::string>()));
        const at::Tensor noise = source.draw(golden["shape"].get<std::vector<std::int64_t>>());
        const at::Tensor flat = noise.flatten();
        ASSERT_EQ(static_cast<std::size_t>(flat.numel()), golden["values"].size());
        for (std::int64_t i = 0; i < flat.numel(); ++i) {
            EXPECT_NEAR(flat[i].item<float>(), golden["values"][static_cast<std::size_t>(i)], 2e-6)
                << "seed " << golden["seed"] << " number " << i;
        }
    }
}

TEST(NoiseSource, ContinuesItsStream) {
    NoiseSource source(11);
    const at::Tensor first = source.draw({1, 4, 4, 4});
    const at::Tensor second = source.draw({1, 4, 4, 4});
    EXPECT_FALSE(torch::equal(first, second));
    EXPECT_TRUE(torch::equal(NoiseSource(11).draw({1, 4, 4, 4}), first));
}

TEST(NoiseSource, OfAGpuDrawsItsNumbersOneTensorAfterAnother) {
    NoiseSource source(5, NoiseKind::Gpu);
    const NoiseSource copy = source;
    EXPECT_TRUE(
        torch::equal(source.draw({1, 2, 3}), torch::tensor(philoxNormal(5, 0, 6)).view({1, 2, 3})));
    NoiseSource goesOn = copy;
    EXPECT_TRUE(torch::equal(goesOn.draw({4}), torch::tensor(philoxNormal(5, 1, 4))));
}

TEST(NoiseSource, KnowsRecipesSourcesAndRefusesOthers) {
    EXPECT_EQ(noiseKind("torch-cpu"), NoiseKind::Cpu);
    EXPECT_EQ(noiseKind("torch-cuda"), NoiseKind::Gpu);
    EXPECT_EQ(noiseKind("philox"), NoiseKind::Gpu);
    test::expectError([] { noiseKind("torch-mps"); }, ErrorKind::Usage, "torch-mps");
}

}  // namespace
}  // namespace ninefold
