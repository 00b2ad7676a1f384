// SPDX-License-Identifier: MIT
#include "core/sampling/philox.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ninefold {
namespace {

using Words = std::array<std::uint32_t, 4>;

/// The known answers that Random123 publishes for philox4x32 with ten rounds.
TEST(Philox, GivesThePublishedAnswers) {
    EXPECT_EQ(philox({0, 0, 0, 0}, {0, 0}),
              (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    constexpr std::uint32_t kOnes = 0xffffffff;
    EXPECT_EQ(philox({kOnes, kOnes, kOnes, kOnes}, {kOnes, kOnes}),
              (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    EXPECT_EQ(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
              (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

/// What torch.randn(3, 4, device="cuda") gives after manual_seed(0), as A1111 publishes it.
TEST(Philox, NormalNumbersAreThoseOfAGpu) {
    const std::array<double, 12> expected{-0.92466259, -0.42534415, -2.6438457,  0.14518388,
                                          -0.12086647, -0.57972564, -0.62285122, -0.32838709,
                                          -1.07454231, -0.36314407, -1.67105067, 2.26550497};
    const std::vector<float> numbers = philoxNormal(0, 0, expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(numbers[i], expected[i], 4e-7) << i;
    }
}

TEST(Philox, AllBitsOfTheSeedAndEveryDrawCount) {
    const std::vector<float> numbers = philoxNormal(7, 0, 3);
    EXPECT_NE(philoxNormal(7 + (std::uint64_t{1} << 32), 0, 3), numbers);
    EXPECT_NE(philoxNormal(7, 1, 3), numbers);
    EXPECT_EQ(philoxNormal(7, 0, 3), numbers);
}

TEST(Philox, NormalNumbersAreNormal) {
    double sum = 0;
    double squares = 0;
    constexpr std::size_t kCount = 100000;
    for (const float number : philoxNormal(18446744073709551615U, 3, kCount)) {
        ASSERT_TRUE(std::isfinite(number));
        sum += number;
        squares += static_cast<double>(number) * number;
    }
    EXPECT_NEAR(sum / kCount, 0, 0.015);
    EXPECT_NEAR(squares / kCount, 1, 0.02);
}

}  // namespace
}  // namespace ninefold
