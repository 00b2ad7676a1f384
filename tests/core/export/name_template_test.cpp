// SPDX-License-Identifier: MIT
#include "core/export/name_template.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <ctime>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

NameValues values() {
    NameValues v;
    v.recipe.prompt = "A red apple!";
    v.recipe.negativePrompt = "Blurry";
    v.recipe.seed = 42;
    v.recipe.modelId = "sd/1.5";
    v.recipe.sampler = "dpmpp_2m";
    v.recipe.schedule = "karras";
    v.recipe.steps = 12;
    v.recipe.guidanceScale = 7.5;
    v.width = 256;
    v.height = 128;
    v.rank = 3;
    v.fitness = 0.934;
    v.createdAtMs = 1764000000000;  // 2025-11-24 16:00 UTC
    v.counter = 7;
    return v;
}

class NameTemplate : public testing::Test {
protected:
    void SetUp() override {
        ::setenv("TZ", "UTC", 1);
        ::tzset();
    }
};

TEST_F(NameTemplate, FillsEveryField) {
    EXPECT_EQ(fileNameFrom(kDefaultNameTemplate, values()), "a-red-apple-42");
    EXPECT_EQ(fileNameFrom("{date} {time} {counter} #{rank} {score}", values()),
              "2025-11-24 16-00-00 007 #3 93");
    EXPECT_EQ(
        fileNameFrom("{model}_{width}x{height}_{sampler}_{schedule}_{steps}_{guidance}", values()),
        "sd-1-5_256x128_dpmpp_2m_karras_12_7.5");
    EXPECT_EQ(fileNameFrom("not {negative}", values()), "not blurry");
    for (const std::string& field : nameFields()) {
        EXPECT_FALSE(fileNameFrom("{" + field + "}", {}).empty()) << field;
    }
}

TEST_F(NameTemplate, MakesFoldersOnlyWhereTheTemplateSaysSo) {
    EXPECT_EQ(fileNameFrom("{date}/{prompt}", values()), "2025-11-24/a-red-apple");
    NameValues v = values();
    v.recipe.sampler = "../../etc/passwd";
    EXPECT_EQ(fileNameFrom("{sampler}", v), "_.._etc_passwd");
    EXPECT_EQ(fileNameFrom("/../{seed}/", v), "42");
    EXPECT_EQ(fileNameFrom("a//../b", v), "a/b");
}

TEST_F(NameTemplate, NamesAPictureWithoutWords) {
    NameValues v = values();
    v.recipe.prompt = "\xF0\x9F\x8D\x8E";
    EXPECT_EQ(fileNameFrom("{prompt}", v), "picture");
    v.recipe.sampler = "..";
    EXPECT_EQ(fileNameFrom("{sampler}", v), "picture");
}

TEST_F(NameTemplate, SaysWhatIsWrong) {
    const auto refuse = [](const char* text, const char* part) {
        test::expectError([&] { validateNameTemplate(text); }, ErrorKind::Usage, part);
    };
    refuse("{promt}", "no field {promt}. Fields are {prompt}, {negative}");
    refuse("{prompt", "{ without its }");
    refuse("prompt}", "} without its {");
    refuse("", "need a name");
    refuse(" / ", "need a name");
    EXPECT_NO_THROW(validateNameTemplate("plain"));
}

}  // namespace
}  // namespace ninefold
