// SPDX-License-Identifier: MIT
#include "ui/nine/likeness.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ninefold::ui {
namespace {

/// A vector of unit length that leaves the first axis by `angle`, towards axis 1 + `side`.
std::vector<float> pointing(double angle, int side) {
    std::vector<float> vector(4, 0.0F);
    vector[0] = static_cast<float>(std::cos(angle));
    vector[static_cast<std::size_t>(1 + side % 3)] = static_cast<float>(std::sin(angle));
    return vector;
}

std::vector<std::vector<float>> bundle(int count) {
    std::vector<std::vector<float>> vectors;
    for (int i = 0; i < count; ++i) vectors.push_back(pointing(0.2 + 0.01 * i, i));
    return vectors;
}

TEST(Likeness, IsTheMeanCosineOfAllPairs) {
    const auto likeness = likenessOf({pointing(0, 0), pointing(0, 0), pointing(std::acos(0.0), 0)});
    ASSERT_TRUE(likeness);
    EXPECT_NEAR(likeness->alike, (1 + 0 + 0) / 3.0, 1e-6);
    EXPECT_FALSE(likeness->odd);  // of three, nobody can say which one is odd
}

TEST(Likeness, FindsTheOneThatIsUnlikeTheOthers) {
    auto vectors = bundle(9);
    vectors[6] = pointing(1.3, 1);
    const auto likeness = likenessOf(vectors);
    ASSERT_TRUE(likeness && likeness->odd);
    EXPECT_EQ(*likeness->odd, 6);
}

TEST(Likeness, NineOfAKindHaveNoOddOne) {
    const auto likeness = likenessOf(bundle(9));
    ASSERT_TRUE(likeness);
    EXPECT_GT(likeness->alike, 0.9);
    EXPECT_FALSE(likeness->odd);
}

TEST(Likeness, PassesOverPicturesWithoutAnEmbedding) {
    auto vectors = bundle(9);
    vectors[8] = pointing(1.3, 1);
    vectors[0].clear();
    const auto likeness = likenessOf(vectors);
    ASSERT_TRUE(likeness && likeness->odd);
    EXPECT_EQ(*likeness->odd, 8);
    EXPECT_FALSE(likenessOf({{}, pointing(0, 0), {}}));
    EXPECT_FALSE(likenessOf({}));
}

}  // namespace
}  // namespace ninefold::ui
