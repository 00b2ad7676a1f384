// SPDX-License-Identifier: MIT
#include "core/export/image_format.h"
#include "core/base/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <limits>

#include "core/export/embedded_texts.h"
#include "core/export/srgb_profile.h"
#include "core/export/unicode.h"
#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using testing::HasSubstr;
using testing::Not;

PictureMetadata metadata() {
    PictureMetadata m;
    m.recipe.prompt =
        "a \"red\" apple, caf\xC3\xA9 \xF0\x9F\x8D\x8E\nsecond line: (x:1.2), <b> & c";
    m.recipe.negativePrompt = "blurry, text";
    m.recipe.seed = std::numeric_limits<std::uint64_t>::max();
    m.recipe.sampler = "dpmpp_2m";
    m.recipe.schedule = "karras";
    m.recipe.guidanceScale = 7.5;
    m.recipe.modelId = "ninefold-pictograms";
    m.recipe.modelHash = "0123456789abcdef0123456789abcdef";
    m.recipe.programVersion = "0.1.0";
    m.modelTitle = "Pictograms, small";
    return m;
}

class Formats : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(All, Formats, testing::Values("png", "jpeg", "webp", "tiff"));

TEST_P(Formats, GiveBackTheRecipeExactly) {
    const std::string bytes = imageFormat(GetParam()).encode(test::picture(), metadata());
    const auto found = readRecipe(bytes, "it");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->program, "ninefold");
    EXPECT_EQ(toJson(found->recipe), toJson(metadata().recipe));
    EXPECT_EQ(found->raw, dumpJson(toJson(metadata().recipe)));
}

/// Nothing as it is by default.
Recipe fullRecipe() {
    Recipe r = metadata().recipe;
    r.seed = 18446744073709551557U;
    r.width = 640;
    r.height = 384;
    r.steps = 37;
    r.sourceImage = std::string(64, 'a');
    r.strength = 0.62;
    r.maskImage = std::string(64, 'b');
    r.variationSeed = 9223372036854775808U;
    r.variationStrength = 0.35;
    r.guidanceRescale = 0.7;
    r.guidanceFrom = 0.1;
    r.guidanceUntil = 0.8;
    r.hires = {1.5, "lanczos", 7, 0.4};
    r.stepNoiseDelta = 31337;
    r.noiseSource = "philox";
    r.precision = "bf16";
    return r;
}

TEST_P(Formats, GiveBackEveryField) {
    const Json json = toJson(fullRecipe());
    const Json byDefault = toJson(Recipe{});
    for (const auto& [key, value] : json.items()) {
        // A field that is added to the recipe has to be added above.
        EXPECT_NE(value, byDefault.value(key, Json())) << key;
    }
    PictureMetadata m;
    m.recipe = fullRecipe();
    const std::string bytes = imageFormat(GetParam()).encode(test::picture(), m);
    const auto found = readRecipe(bytes, "it");
    ASSERT_TRUE(found);
    EXPECT_EQ(toJson(found->recipe), json);
    EXPECT_EQ(recipeHash(found->recipe), recipeHash(m.recipe));
    // And once more through our own hands.
    m.recipe = found->recipe;
    EXPECT_EQ(imageFormat(GetParam()).encode(test::picture(), m), bytes);
}

TEST_P(Formats, HoldA1111TextAndTheDigitalSourceType) {
    PictureMetadata m = metadata();
    std::string bytes = imageFormat(GetParam()).encode(test::picture(), m);
    const EmbeddedTexts texts = readEmbeddedTexts(bytes, "it");
    const bool isPng = std::string(GetParam()) == "png";
    EXPECT_EQ(textOf(texts, isPng ? "parameters" : "UserComment"), a1111Text(m));
    EXPECT_THAT(bytes, HasSubstr("http://cv.iptc.org/newscodes/digitalsourcetype/"
                                 "trainedAlgorithmicMedia"));
    m.recipe.sourceImage = "abc";
    bytes = imageFormat(GetParam()).encode(test::picture(), m);
    EXPECT_THAT(bytes, HasSubstr("digitalsourcetype/compositeWithTrainedAlgorithmicMedia"));
    EXPECT_THAT(bytes, Not(HasSubstr("digitalsourcetype/trainedAlgorithmicMedia")));
}

TEST_P(Formats, KeepThePixels) {
    const Image original = test::picture(64, 48);
    const Image back = decodeImage(imageFormat(GetParam()).encode(original, metadata()), "it");
    ASSERT_EQ(back.width, 64);
    ASSERT_EQ(back.height, 48);
    double sum = 0;
    for (std::size_t i = 0; i < original.rgb.size(); ++i) {
        sum += std::abs(int{original.rgb[i]} - int{back.rgb[i]});
    }
    const double limit = imageFormat(GetParam()).hasQuality ? 3 : 0;
    EXPECT_LE(sum / static_cast<double>(original.rgb.size()), limit);
}

TEST_P(Formats, TakeEveryPrompt) {
    for (const std::string& prompt :
         {std::string(), std::string("nul\0byte", 8), std::string("\xff\xfe broken"),
          std::string("\xD7\xAA\xD7\xA4\xD7\x95\xD7\x97"), std::string("]]>&lt;<x:y/>"),
          std::string("Negative prompt: in the prompt\nSteps: 1, Sampler: x, Seed: 2"),
          std::string(8000, 'x'), std::string("tab\t \x01 control")}) {
        PictureMetadata m = metadata();
        m.recipe.prompt = prompt;
        const auto found = readRecipe(imageFormat(GetParam()).encode(test::picture(), m), "it");
        ASSERT_TRUE(found) << prompt;
        EXPECT_EQ(found->program, "ninefold") << prompt;
        EXPECT_EQ(dumpJson(toJson(found->recipe)), dumpJson(toJson(m.recipe))) << prompt;
    }
}

/// Whether the bytes hold the words, as they are or in UTF-16 of either order.
bool holds(const std::string& bytes, const std::string& words) {
    const std::string big = utf16BigEndianFromUtf8(words);
    return bytes.find(words) != std::string::npos || bytes.find(big) != std::string::npos ||
           bytes.find(big.substr(1)) != std::string::npos;
}

TEST_P(Formats, WithoutTheRecipeHoldNoByteOfIt) {
    PictureMetadata m = metadata();
    m.recipe.prompt = "zebra crossing";
    m.recipe.negativePrompt = "quagga";
    m.modelTitle = "okapi";
    m.recipe.modelId = "okapi";
    m.recipe.seed = 9182736455463728190U;
    ASSERT_TRUE(holds(imageFormat(GetParam()).encode(test::picture(), m), "zebra crossing"));
    m.keepsRecipe = false;
    const std::string bytes = imageFormat(GetParam()).encode(test::picture(), m);
    for (const char* word : {"zebra", "crossing", "quagga", "okapi", "9182736455463728190",
                             "dpmpp_2m", "DPM++", "0123456789abcdef", "Steps"}) {
        EXPECT_FALSE(holds(bytes, word)) << word;
    }
    EXPECT_FALSE(readRecipe(bytes, "it"));
    EXPECT_THAT(bytes, HasSubstr("trainedAlgorithmicMedia"));
}

TEST_P(Formats, HoldTheCreditWithOrWithoutTheRecipe) {
    PictureMetadata m = metadata();
    m.credit = "Zo\xC3\xAB & Ninefold";
    for (const bool keeps : {true, false}) {
        m.keepsRecipe = keeps;
        const std::string bytes = imageFormat(GetParam()).encode(test::picture(), m);
        EXPECT_THAT(bytes, HasSubstr("photoshop:Credit=\"Zo\xC3\xAB &amp; Ninefold\""));
        EXPECT_THAT(bytes, HasSubstr("<rdf:li>Zo\xC3\xAB &amp; Ninefold</rdf:li>"));
    }
    m.credit.clear();
    EXPECT_THAT(imageFormat(GetParam()).encode(test::picture(), m), Not(HasSubstr("photoshop")));
}

TEST_P(Formats, SayThatTheyAreSrgb) {
    const std::string bytes = imageFormat(GetParam()).encode(test::picture(), metadata());
    if (std::string(GetParam()) == "png") {
        EXPECT_THAT(bytes, HasSubstr(std::string("\0\0\0\1sRGB\0", 9)));
        EXPECT_THAT(bytes, HasSubstr(std::string("\0\0\0\4gAMA\0\0\xB1\x8F", 12)));
    } else {
        EXPECT_THAT(bytes, HasSubstr(srgbProfile()));
    }
}

TEST_P(Formats, FollowTheQualityIfTheyHaveOne) {
    const ImageFormat& format = imageFormat(GetParam());
    const Image image = test::picture(64, 48);
    const std::size_t small = format.encode(image, {}, 10).size();
    const std::size_t large = format.encode(image, {}, 95).size();
    if (format.hasQuality) {
        EXPECT_LT(small, large);
    } else {
        EXPECT_EQ(small, large);
    }
    EXPECT_EQ(format.encode(image, {}, -5), format.encode(image, {}, 1));
    EXPECT_EQ(format.encode(image, {}, 1000), format.encode(image, {}, 100));
}

TEST_P(Formats, RefuseAnEmptyPicture) {
    test::expectError([&] { imageFormat(GetParam()).encode({}, {}); }, ErrorKind::Usage,
                      "no picture");
}

TEST(ImageFormat, AnUnknownIdListsTheKnown) {
    test::expectError([] { imageFormat("gif"); }, ErrorKind::Usage, "png, jpeg, webp, tiff");
    EXPECT_EQ(imageFormat("jpeg").extension, "jpg");
}

TEST(Jpeg, KeepsFullColourResolution) {
    const std::string bytes = imageFormat("jpeg").encode(test::picture(), {});
    // Start of frame: FF C0, length, precision, height, width, three components with id, sampling.
    const auto frame = bytes.find("\xFF\xC0");
    ASSERT_NE(frame, std::string::npos);
    EXPECT_EQ(bytes[frame + 11], 0x11);
}

TEST(Webp, LosesNothingAtFullQuality) {
    const Image original = test::picture(64, 48);
    EXPECT_TRUE(decodeImage(imageFormat("webp").encode(original, {}, 100), "it") == original);
}

TEST(Jpeg, HoldsTheCreditInItsOldPlaceToo) {
    PictureMetadata m;
    m.credit = "A name that is too long for 32 by\xC3\xA9s";
    const std::string bytes = imageFormat("jpeg").encode(test::picture(), m);
    // IIM record 2, datasets 80 (By-line) and 110 (Credit): marker, ids, length, text.
    EXPECT_THAT(bytes, HasSubstr(std::string("\x1C\x02\x50\0\x20"
                                             "A name that",
                                             16)));
    EXPECT_THAT(bytes, HasSubstr(std::string("\x1C\x02\x6E\0\x20"
                                             "A name that",
                                             16)));
}

TEST(Jpeg, SaysThatAPromptIsTooLongForIt) {
    PictureMetadata m;
    m.recipe.prompt = std::string(60000, 'x');
    test::expectError([&] { imageFormat("jpeg").encode(test::picture(), m); }, ErrorKind::Usage,
                      "too long to be kept in a JPEG");
    for (const char* id : {"png", "webp", "tiff"}) {
        const auto found = readRecipe(imageFormat(id).encode(test::picture(), m), "it");
        EXPECT_EQ(found->recipe.prompt.size(), 60000U) << id;
    }
}

}  // namespace
}  // namespace ninefold
