// SPDX-License-Identifier: MIT
#include "core/ranking/fitness_scale.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

std::vector<double> ramp() {
    std::vector<double> values;
    for (int i = 0; i <= 100; ++i) values.push_back(i * 0.01 - 0.5);
    return values;
}

TEST(FitnessScale, IsTheShareOfScoresBelow) {
    const FitnessScale scale(ramp());
    EXPECT_NEAR(scale.fitness(-0.5), 0, 1e-9);
    EXPECT_NEAR(scale.fitness(0), 0.5, 1e-9);
    EXPECT_NEAR(scale.fitness(0.433), 0.933, 1e-9);
    EXPECT_EQ(scale.fitness(-1), 0);
    EXPECT_EQ(scale.fitness(1), 1);
}

TEST(FitnessScale, RisesAcrossTies) {
    std::vector<double> values(101, 0.2);
    values.front() = 0.1;
    values.back() = 0.3;
    const FitnessScale scale(values);
    EXPECT_LT(scale.fitness(0.15), scale.fitness(0.2));
    EXPECT_LT(scale.fitness(0.2), scale.fitness(0.25));
}

TEST(FitnessScale, RefusesWhatIsNoScale) {
    const auto refuse = [](std::vector<double> values) {
        test::expectError([&] { FitnessScale{values}; }, ErrorKind::BadModel, "101 rising");
    };
    refuse({});
    refuse(std::vector<double>(100, 0.0));
    std::vector<double> falling = ramp();
    falling[50] = 9;
    refuse(falling);
}

TEST(FitnessScale, AFolderMayStateNone) {
    const test::TempFolder folder;
    EXPECT_FALSE(FitnessScale::fromFolder(folder.path()));
    writeFileAtomically(folder / "ninefold.json", "{\"title\": \"x\"}");
    EXPECT_FALSE(FitnessScale::fromFolder(folder.path()));
    writeFileAtomically(folder / "ninefold.json", "{\"fitness\": 3}");
    test::expectError([&] { FitnessScale::fromFolder(folder.path()); }, ErrorKind::BadModel,
                      "damaged");
}

}  // namespace
}  // namespace ninefold
