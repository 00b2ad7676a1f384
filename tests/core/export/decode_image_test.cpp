// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <zlib.h>

#include "core/export/image_format.h"
#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

TEST(DecodeImage, RefusesASizeThatWouldFillTheMemory) {
    std::string png = test::pngWith({});
    png.replace(16, 8, std::string("\x00\x00\xFF\xFF\x00\x00\xFF\xFF", 8));
    const auto crc = ::crc32(0, reinterpret_cast<const Bytef*>(png.data() + 12), 17);
    for (unsigned i = 0; i < 4; ++i) {
        png[29 + i] = static_cast<char>(crc >> (24 - 8 * i) & 0xFF);
    }
    test::expectError([&] { decodeImage(png, "big.png"); }, ErrorKind::BadFile,
                      "big.png claims to be 65535x65535 px");
}

TEST(DecodeImage, RefusesHalfAPng) {
    const std::string png = test::pngWith({});
    test::expectError([&] { decodeImage(png.substr(0, 60), "half.png"); }, ErrorKind::BadFile,
                      "half.png");
}

TEST(DecodeImage, KeepsTheOrderOfColours) {
    const Image image = decodeImage(test::pngWith({}), "it");
    EXPECT_EQ(image.rgb[0], 220);
    EXPECT_EQ(image.rgb[1], 20);
}

}  // namespace
}  // namespace ninefold
