// SPDX-License-Identifier: MIT
#include "core/pipeline/tensor_image.h"

#include <gtest/gtest.h>
#include <torch/types.h>

namespace ninefold {
namespace {

Image gradient(int width, int height) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int value : {x * 255 / width, y * 255 / height, 77}) {
                image.rgb.push_back(static_cast<std::uint8_t>(value));
            }
        }
    }
    return image;
}

TEST(TensorImage, RoundTripIsExact) {
    const Image image = gradient(24, 16);
    EXPECT_EQ(toImage(toTensor(image, 24, 16)), image);
}

TEST(TensorImage, RangeIsMinusOneToOneAndClamped) {
    const at::Tensor t = torch::tensor({-1.0F, 0.0F, 1.0F}).view({1, 3, 1, 1});
    EXPECT_EQ(toImage(t).rgb, (std::vector<std::uint8_t>{0, 128, 255}));
    EXPECT_EQ(toImage(t * 9).rgb, (std::vector<std::uint8_t>{0, 128, 255}));
}

TEST(TensorImage, ResizingKeepsTheMean) {
    const at::Tensor half = toTensor(gradient(64, 64), 16, 32);
    EXPECT_EQ(half.sizes(), (at::IntArrayRef{1, 3, 32, 16}));
    EXPECT_NEAR(half.mean().item<double>(),
                toTensor(gradient(64, 64), 64, 64).mean().item<double>(), 0.01);
}

TEST(Preview, IsTheLinearFit) {
    at::Tensor latent = torch::zeros({1, 2, 1, 1});
    latent[0][0] = 1.0F;
    latent[0][1] = -1.0F;
    const Image preview = previewOf(latent, {{0.5F, 0, 0}, {0, 1, 0}}, {0, 0, 0.25F});
    EXPECT_EQ(preview.rgb, (std::vector<std::uint8_t>{191, 0, 159}));
}

TEST(Preview, WithoutAFitIsGrey) {
    const Image preview = previewOf(torch::randn({1, 4, 8, 8}), {}, {});
    EXPECT_EQ(preview.width, 8);
    EXPECT_EQ(preview.rgb[0], preview.rgb[1]);
}

}  // namespace
}  // namespace ninefold
