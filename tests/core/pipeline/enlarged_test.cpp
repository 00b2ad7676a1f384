// SPDX-License-Identifier: MIT
#include "core/pipeline/enlarged.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <cstdlib>

#include "core/base/json.h"

namespace ninefold {
namespace {

Image imageOf(const Json& json) {
    return {json["width"].get<int>(), json["height"].get<int>(),
            json["rgb"].get<std::vector<std::uint8_t>>()};
}

/// Against Pillow: tests/reference/make_lanczos_goldens.py.
TEST(EnlargedPicture, IsThatOfPillow) {
    const Json golden =
        readJsonFile(std::filesystem::path(NINEFOLD_FIXTURES) / "pipeline/lanczos.json");
    const Image small = imageOf(golden);
    for (const Json& json : golden["enlarged"]) {
        const Image theirs = imageOf(json);
        const Image ours = enlargedPicture(small, {theirs.width, theirs.height});
        ASSERT_EQ(ours.rgb.size(), theirs.rgb.size());
        int largest = 0;
        for (std::size_t i = 0; i < ours.rgb.size(); ++i) {
            largest = std::max(largest, std::abs(int{ours.rgb[i]} - int{theirs.rgb[i]}));
        }
        EXPECT_LE(largest, 1) << theirs.width << " x " << theirs.height;
    }
}

TEST(EnlargedPicture, OfTheSameSizeIsTheSame) {
    const Image image{2, 1, {0, 128, 255, 7, 8, 9}};
    EXPECT_TRUE(enlargedPicture(image, {2, 1}) == image);
}

/// By hand: halfway between two centres is their mean, outside the outermost is the nearest.
TEST(EnlargedLatent, IsBilinear) {
    const at::Tensor latent = torch::tensor({0.0F, 4.0F}).view({1, 1, 1, 2});
    const at::Tensor large = enlargedLatent(latent, 1, 4);
    EXPECT_TRUE(torch::equal(large.flatten(), torch::tensor({0.0F, 1.0F, 3.0F, 4.0F})));
}

}  // namespace
}  // namespace ninefold
