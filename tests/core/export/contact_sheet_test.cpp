// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstdlib>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

bool isGround(const Image& sheet, int x, int y) {
    const std::size_t at =
        static_cast<std::size_t>(y) * sheet.strideBytes() + static_cast<std::size_t>(x) * 3;
    return sheet.rgb[at] == 38 && sheet.rgb[at + 1] == 38 && sheet.rgb[at + 2] == 38;
}

/// Whether `image` stands in `sheet` with its corner there.
bool stands(const Image& image, const Image& sheet, int left, int top) {
    for (int y = 0; y < image.height; ++y) {
        const auto row =
            sheet.rgb.begin() + (top + y) * static_cast<long>(sheet.strideBytes()) + left * 3L;
        const auto own = image.rgb.begin() + y * static_cast<long>(image.strideBytes());
        if (!std::equal(own, own + static_cast<long>(image.strideBytes()), row)) return false;
    }
    return true;
}

TEST(ContactSheet, PlacesPicturesInEvenGutters) {
    const Image picture = test::picture(128, 128);
    const Image sheet = contactSheet(std::vector<Image>(9, picture),
                                     {"1 \xC2\xB7 93", "2 \xC2\xB7 90", "3", "", "5"}, 3);
    // 128 px pictures: gutters of 8 px, caption lines of 18 px.
    ASSERT_EQ(sheet.width, 3 * 128 + 4 * 8);
    ASSERT_EQ(sheet.height, 8 + 3 * (128 + 18) + 2 * 8 + 4);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            EXPECT_TRUE(stands(picture, sheet, 8 + column * 136, 8 + row * 154));
        }
    }
    EXPECT_TRUE(isGround(sheet, 0, 0));
    if (const char* folder = std::getenv("NINEFOLD_TEST_OUTPUT")) {
        writeFileAtomically(std::string(folder) + "/sheet.png",
                            imageFormat("png").encode(sheet, {}));
    }
}

TEST(ContactSheet, WritesCaptionsOnlyBelowTheirPictures) {
    const Image picture = test::picture(128, 128);
    const Image sheet = contactSheet({picture, picture}, {"1 \xC2\xB7 93"}, 2);
    const auto inkIn = [&](int left, int right) {
        int ink = 0;
        for (int y = 8 + 128; y < sheet.height; ++y) {
            for (int x = left; x < right; ++x) ink += isGround(sheet, x, y) ? 0 : 1;
        }
        return ink;
    };
    EXPECT_GT(inkIn(8, 136), 30);
    EXPECT_EQ(inkIn(136, sheet.width), 0);
}

TEST(ContactSheet, CentresSmallerPicturesAndTakesAnyNumber) {
    const Image small = test::picture(64, 64);
    const Image sheet = contactSheet({test::picture(128, 128), small}, {}, 2);
    EXPECT_TRUE(stands(small, sheet, 8 + 136 + 32, 8 + 32));
    EXPECT_EQ(contactSheet({small}, {}, 3).width, 64 + 16);
    EXPECT_EQ(contactSheet({small, small}, {}, 0).width, 64 + 16);
    contactSheet({test::picture(8, 8)}, {std::string(500, 'W')}, 1);
    test::expectError([] { contactSheet({}, {}, 3); }, ErrorKind::Usage, "no pictures");
}

TEST(ContactSheet, OnPaperTheGroundIsWhite) {
    const Image picture{64, 64, std::vector<std::uint8_t>(std::size_t{64} * 64 * 3, 90)};
    EXPECT_LT(contactSheet({picture}, {"1"}, 1).rgb[0], 100);
    EXPECT_EQ(contactSheet({picture}, {"1"}, 1, SheetGround::Paper).rgb[0], 255);
}

}  // namespace
}  // namespace ninefold
