// SPDX-License-Identifier: MIT
#include "core/text/wildcards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class WildcardsTest : public testing::Test {
protected:
    std::vector<std::string> entries(const std::string& pattern) const {
        std::vector<std::string> texts;
        for (const TemplateOption& option : wildcards_.entries(pattern)) {
            texts.push_back(option.text);
        }
        return texts;
    }

    test::TempFolder folder_;
    Wildcards wildcards_ = wildcardsOf(folder_.path());
};

TEST_F(WildcardsTest, AreTextFilesInTheLibrary) {
    EXPECT_THAT(wildcards_.names(), IsEmpty());
    wildcards_.save("season", "summer\n\n  # not this\n winter \r\n");
    wildcards_.save("colours/warm", "\xEF\xBB\xBFred\n3::gold");
    EXPECT_EQ(readFile(folder_ / "wildcards/colours/warm.txt"), "\xEF\xBB\xBFred\n3::gold");
    writeFileAtomically(folder_ / "wildcards/.hidden.txt", "x");
    writeFileAtomically(folder_ / "wildcards/no wildcard.txt", "x");
    writeFileAtomically(folder_ / "wildcards/picture.png", "x");
    EXPECT_THAT(wildcards_.names(), ElementsAre("colours/warm", "season"));
    EXPECT_THAT(entries("season"), ElementsAre("summer", "winter"));
    EXPECT_THAT(entries("colours/warm"), ElementsAre("red", "gold"));
    EXPECT_DOUBLE_EQ(wildcards_.entries("colours/warm").at(1).weight, 3);
    wildcards_.remove("season");
    wildcards_.remove("season");
    EXPECT_THAT(wildcards_.names(), ElementsAre("colours/warm"));
}

TEST_F(WildcardsTest, StarsNameSeveral) {
    wildcards_.save("colours-cold", "blue");
    wildcards_.save("colours-warm", "red");
    wildcards_.save("deep/colours-dark", "black");
    EXPECT_THAT(entries("colours*"), ElementsAre("blue", "red"));
    EXPECT_THAT(entries("*warm"), ElementsAre("red"));
    EXPECT_THAT(entries("deep/*"), ElementsAre("black"));
    EXPECT_THAT(entries("**colours*"), ElementsAre("blue", "red", "black"));
    EXPECT_THAT(entries("**"), ElementsAre("blue", "red", "black"));
    EXPECT_THROW(entries("colours"), Error);
    // Many stars take no longer.
    EXPECT_THROW(entries("*c*o*l*o*u*r*s*-*w*a*r*m*x*y*z*w*a*r*m*x*y*z*q"), Error);
}

TEST_F(WildcardsTest, SaysWhatIsWrong) {
    test::expectError([&] { entries("gone"); }, ErrorKind::Usage,
                      "There is no wildcard __gone__. Make it");
    wildcards_.save("empty", "# only a comment\n");
    test::expectError([&] { entries("empty"); }, ErrorKind::Usage,
                      "The wildcard __empty__ is empty. Write one entry a line");
    writeFileAtomically(folder_ / "wildcards/latin.txt", "caf\xE9");
    test::expectError([&] { entries("latin"); }, ErrorKind::BadFile, "isn't UTF-8");
    writeFileAtomically(folder_ / "wildcards/huge.txt",
                        std::string(Wildcards::kMaxFileBytes + 1, 'x'));
    test::expectError([&] { entries("huge"); }, ErrorKind::BadFile, "huge.txt");
}

TEST_F(WildcardsTest, NamesStayInTheFolder) {
    for (const char* name : {"", "../x", "a/../b", "/etc/x", "a//b", ".x", "a/", "a__b", "_a", "a_",
                             "a b", "a*", "a\\b", "a\nb"}) {
        EXPECT_FALSE(Wildcards::isValidName(name)) << name;
        EXPECT_THROW(wildcards_.save(name, "x"), Error) << name;
    }
    for (const char* name : {"a", "a_b/c-d.2", "日本/ä"}) {
        EXPECT_TRUE(Wildcards::isValidName(name)) << name;
    }
    writeFileAtomically(folder_ / "secret.txt", "x");
    EXPECT_THROW(entries("../secret"), Error);
}

}  // namespace
}  // namespace ninefold
