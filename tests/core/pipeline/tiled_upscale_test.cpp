// SPDX-License-Identifier: MIT
#include "core/pipeline/tiled_upscale.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/pipeline/tensor_image.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kFolder = fs::path(NINEFOLD_FIXTURES) / "upscalers";

/// Colours that change smoothly, with noise over them.
Image picture(int width, int height) {
    std::mt19937 random(5);
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < 3; ++c) {
                const int value =
                    (x * (3 + c) + y * (5 - c)) % 200 + static_cast<int>(random() % 55);
                image.rgb.push_back(static_cast<std::uint8_t>(value));
            }
        }
    }
    return image;
}

int largestDifference(const Image& a, const Image& b) {
    if (a.width != b.width || a.height != b.height) return 256;
    int largest = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        largest = std::max(largest, std::abs(int{a.rgb[i]} - int{b.rgb[i]}));
    }
    return largest;
}

Image enlarged(nn::Upscaler& network, const Image& image, int times, int tilePx, int lanes = 2) {
    Lanes threads(lanes);
    return upscaledPicture(network, image, {image.width * times, image.height * times}, tilePx,
                           {threads, CancelToken()});
}

/// Whether a network sees no further than a tile's surroundings or does.
TEST(TiledUpscale, TilesLeaveNoSeams) {
    const Image image = picture(150, 94);
    for (const char* const file : {"compact-x4.pth", "rrdb-x4.safetensors", "rrdb-x2.pth"}) {
        const auto network = loadUpscaler(kFolder / file);
        const int times = static_cast<int>(network->scale());
        const Image whole = enlarged(*network, image, times, 2048);
        for (const int tile : {32, 52, 96}) {
            const int found = largestDifference(enlarged(*network, image, times, tile), whole);
            std::printf("  %-20s reach %3d px, tiles of %2d px: largest difference %d/255\n", file,
                        static_cast<int>(network->reachPx()), tile, found);
            EXPECT_LE(found, 1) << file << ' ' << tile;
        }
    }
}

TEST(TiledUpscale, AWholePictureIsWhatTheNetworkMakesOfIt) {
    const c10::InferenceMode inference;
    const auto network = loadUpscaler(kFolder / "compact-x4.pth");
    const Image image = picture(40, 30);
    const at::Tensor pixels = toTensor(image, 40, 30).add(1).div(2);
    EXPECT_TRUE(enlarged(*network, image, 4, 2048) ==
                toImage(network->enlarge(pixels).mul(2).sub(1)));
}

TEST(TiledUpscale, BytesDontDependOnTheLanes) {
    const auto network = loadUpscaler(kFolder / "rrdb-x2.pth");
    const Image image = picture(130, 70);
    EXPECT_TRUE(enlarged(*network, image, 2, 40, 1) == enlarged(*network, image, 2, 40, 3));
}

TEST(TiledUpscale, AnyFactorIsReached) {
    const auto network = loadUpscaler(kFolder / "rrdb-x2.pth");
    Lanes lanes(2);
    const Image image = picture(20, 14);
    const UpscaleRun run{lanes, CancelToken()};
    for (const FrameSize size : {FrameSize{50, 35}, FrameSize{30, 21}, FrameSize{160, 112}}) {
        const Image result = upscaledPicture(*network, image, size, 0, run);
        EXPECT_EQ(result.width, size.width);
        EXPECT_EQ(result.height, size.height);
    }
}

TEST(TiledUpscale, TellsOfEachTileAndStopsBetweenThem) {
    const auto network = loadUpscaler(kFolder / "compact-x4.pth");
    const Image image = picture(128, 64);
    Lanes lanes(1);
    const CancelToken cancel;
    int told = 0;
    EXPECT_EQ(tileCount(*network, {128, 64}, {512, 256}, 32), 8);
    EXPECT_THROW(upscaledPicture(*network, image, {512, 256}, 32,
                                 {lanes, cancel,
                                  [&](int done, int total) {
                                      EXPECT_EQ(total, 8);
                                      EXPECT_EQ(done, ++told);
                                      if (done == 3) cancel.cancel();
                                  }}),
                 Error);
    EXPECT_GE(told, 3);
    EXPECT_LT(told, 8);
}

TEST(TiledUpscale, WhatIsTooLargeIsRefusedBeforeAnythingIsComputed) {
    const auto network = loadUpscaler(kFolder / "compact-x4.pth");
    Lanes lanes(1);
    const Image image = picture(5000, 1);
    expectError(
        [&] {
            upscaledPicture(*network, image, {20000, 4}, 0, {lanes, CancelToken()});
        },
        ErrorKind::Usage, "too large to be enlarged");
}

TEST(TiledUpscale, TilesKeepMemoryBounded) {
    const auto x4 = loadUpscaler(kFolder / "rrdb-x4.safetensors");
    const auto x1 = loadUpscaler(kFolder / "rrdb-x1.safetensors");
    // Three maps of 64 floats a pixel of the result.
    const double bytes = std::pow((usualTilePx(*x4) + 32) * 4, 2) * 64 * 4 * 3;
    EXPECT_LE(bytes, 512.0 * 1024 * 1024);
    EXPECT_GT(usualTilePx(*x1), usualTilePx(*x4));
}

}  // namespace
}  // namespace ninefold
