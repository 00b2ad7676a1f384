// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <random>

#include "core/base/error.h"
#include "core/export/image_format.h"
#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

/// Whatever the bytes, the only error is BadFile.
void readAnyhow(const std::string& bytes, const std::string& what) {
    try {
        readRecipe(bytes, "it");
    } catch (const Error& error) {
        EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::BadFile))
            << what << ": " << error.line();
    }
    try {
        decodeImage(bytes, "it");
    } catch (const Error& error) {
        EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::BadFile))
            << what << ": " << error.line();
    }
}

class HostileFiles : public testing::TestWithParam<const char*> {
protected:
    static std::string file() {
        PictureMetadata m;
        m.recipe.prompt = "apple \xF0\x9F\x8D\x8E";
        return imageFormat(GetParam()).encode(test::picture(8, 8), m);
    }
};

INSTANTIATE_TEST_SUITE_P(All, HostileFiles, testing::Values("png", "jpeg", "webp", "tiff"));

TEST_P(HostileFiles, CutOffAtEveryByte) {
    const std::string whole = file();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        readAnyhow(whole.substr(0, size), std::to_string(size));
    }
}

TEST_P(HostileFiles, WithBytesChanged) {
    const std::string whole = file();
    std::mt19937 random(1);
    for (int round = 0; round < 400; ++round) {
        std::string changed = whole;
        for (int i = 0; i < 1 + round % 8; ++i) {
            changed[random() % changed.size()] = static_cast<char>(random());
        }
        readAnyhow(changed, "round " + std::to_string(round));
    }
}

TEST(HostileFiles, WhatIsNoPictureIsSaid) {
    for (const std::string& bytes : {std::string(), std::string("GIF89a"), std::string(100, '\0'),
                                     std::string("\x89PNG"), std::string("RIFF1234WAVE")}) {
        test::expectError([&] { readRecipe(bytes, "x.png"); }, ErrorKind::BadFile,
                          "x.png is no PNG, JPEG, WebP or TIFF picture");
        test::expectError([&] { decodeImage(bytes, "x.png"); }, ErrorKind::BadFile, "x.png");
    }
}

/// Its length overflows when Exiv2 adds to it, and what it throws then is no error of its own.
TEST(HostileFiles, ALengthThatOverflowsIsDamage) {
    std::string webp = imageFormat("webp").encode(test::picture(8, 8), {});
    webp.replace(4, 4, "\xFB\xFF\xFF\xFF");
    test::expectError([&] { readRecipe(webp, "x.webp"); }, ErrorKind::BadFile, "x.webp is damaged");
}

TEST(HostileFiles, DeepJsonIsNoRecipe) {
    for (const char* key : {"parameters", "ninefold", "prompt", "invokeai_metadata"}) {
        std::string deep;
        for (int i = 0; i < 200000; ++i) deep += "{\"a\":[";
        EXPECT_FALSE(readRecipe(test::pngWith({{key, deep}}), "it")) << key;
    }
}

TEST(HostileFiles, RecipesOfTheWrongTypeAreSkipped) {
    for (const char* text : {"null", "[]", "7", "\"x\"", "{", "{\"seed\": \"apple\"}",
                             "{\"prompt\": 3}", "{\"steps\": 1e99}"}) {
        const auto found = readRecipe(test::pngWith({{"ninefold", text}}), "it");
        EXPECT_TRUE(!found || found->program == "ninefold") << text;
    }
}

}  // namespace
}  // namespace ninefold
