// SPDX-License-Identifier: MIT
#include "core/export/export_size.h"

#include <gtest/gtest.h>

#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using Kind = ExportSize::Kind;
using Size = std::pair<int, int>;

TEST(ExportSize, KeepsTheProportions) {
    EXPECT_EQ(exportedSize(128, 96, {}), Size(128, 96));
    EXPECT_EQ(exportedSize(128, 96, {Kind::Twice}), Size(256, 192));
    EXPECT_EQ(exportedSize(128, 96, {Kind::LongestSide, 64}), Size(64, 48));
    EXPECT_EQ(exportedSize(96, 128, {Kind::LongestSide, 512}), Size(384, 512));
    EXPECT_EQ(exportedSize(100, 100, {Kind::Fit, 0, 300, 200}), Size(200, 200));
    EXPECT_EQ(exportedSize(400, 100, {Kind::Fit, 0, 200, 200}), Size(200, 50));
    EXPECT_EQ(exportedSize(1000, 1, {Kind::LongestSide, 100}), Size(100, 1));
}

TEST(ExportSize, RefusesWhatNoProgramOpens) {
    const auto refuse = [](int width, const ExportSize& size) {
        test::expectError([&] { exportedSize(width, 8, size); }, ErrorKind::Usage, "16384 px");
    };
    refuse(9000, {Kind::Twice});
    refuse(128, {Kind::LongestSide, 20000});
}

TEST(Resized, KeepsColoursInTheirPlaces) {
    const Image image = test::picture(64, 48);
    EXPECT_TRUE(resized(image, {}) == image);
    for (const ExportSize& size : {ExportSize{Kind::Twice}, ExportSize{Kind::LongestSide, 32}}) {
        const Image other = resized(image, size);
        const auto [width, height] = exportedSize(64, 48, size);
        ASSERT_EQ(other.width, width);
        ASSERT_EQ(other.height, height);
        const std::size_t middle = static_cast<std::size_t>(height / 2) * other.strideBytes();
        EXPECT_NEAR(other.rgb[middle], 220, 1);
        EXPECT_NEAR(other.rgb[middle + other.strideBytes() - 3], 20, 1);
        EXPECT_NEAR(other.rgb[middle + 2], 127, 5);
    }
    test::expectError([] { resized({}, {Kind::Twice}); }, ErrorKind::Usage, "no picture");
}

}  // namespace
}  // namespace ninefold
