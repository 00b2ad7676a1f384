// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/json.h"
#include "tests/app/studio_home.h"

namespace ninefold::test {
namespace {

using testing::HasSubstr;

struct WrongUsage {
    std::vector<std::string> arguments;
    std::string message;
};

class CliUsage : public testing::TestWithParam<WrongUsage> {};

TEST_P(CliUsage, IsExitCode2AndOneClearLine) {
    const StudioHome home;
    expectOneLine(home.run(GetParam().arguments), 2, GetParam().message);
    EXPECT_FALSE(std::filesystem::exists(home.library())) << "something was recorded";
}

INSTANTIATE_TEST_SUITE_P(
    Commands, CliUsage,
    testing::Values(WrongUsage{{}, "No command is given"},
                    WrongUsage{{"draw"}, "There is no command \"draw\""},
                    WrongUsage{{"generate"}, "--prompt is required"},
                    WrongUsage{{"rank", "--prompt", "x"}, "files is required"},
                    WrongUsage{{"history"}, "required"},
                    WrongUsage{{"history", "show", "first"}, "\"first\" is not the id"},
                    WrongUsage{{"history", "export", "1", "--format", "gif"}, "\"gif\""},
                    WrongUsage{{"history", "export", "1", "--size", "big"}, "--size"},
                    WrongUsage{{"history", "export", "1", "--size", "64x"}, "--size"},
                    WrongUsage{{"history", "export", "1", "--quality", "101"}, "--quality"},
                    WrongUsage{{"history", "export", "1", "--name", "{nobody}"}, "{nobody}"},
                    WrongUsage{{"samplers", "--loud"}, "--loud"}));

WrongUsage generateWith(const std::string& option, const std::string& value,
                        const std::string& message) {
    return {{"generate", "--prompt", "x", option, value}, message};
}

INSTANTIATE_TEST_SUITE_P(
    Values, CliUsage,
    testing::Values(
        generateWith("--size", "0", "width of 0 px"),
        generateWith("--size", "33x32", "width of 33 px"),
        generateWith("--size", "32x100000", "height of 100000 px"),
        generateWith("--size", "large", "\"large\" is not WIDTHxHEIGHT"),
        generateWith("--steps", "0", "--steps can't be \"0\""),
        generateWith("--steps", "10000", "--steps can't be \"10000\""),
        generateWith("--steps", "ten", "\"ten\""), generateWith("--seed", "-1", "The seed \"-1\""),
        generateWith("--seed", "18446744073709551616", "18446744073709551615"),
        generateWith("--seed", "lucky", "The seed \"lucky\""),
        generateWith("--cfg", "nan", "guidance"), generateWith("--cfg", "strong", "\"strong\""),
        generateWith("--cfg-rescale", "2", "rescale of the guidance"),
        generateWith("--cfg-interval", "0.5", "FROM,UNTIL"),
        generateWith("--cfg-interval", "0.5,0.2", "end before it begins"),
        generateWith("--cache-interval", "11", "--cache-interval can't be \"11\""),
        generateWith("--token-merging", "0.8", "merged tokens must be from 0 to 0.75"),
        generateWith("--noise", "dice", "--noise can't be \"dice\""),
        generateWith("--hires", "9", "enlarge by this factor"),
        generateWith("--hires-steps", "5", "need --hires"),
        generateWith("--count", "0", "--count can't be \"0\""),
        generateWith("--best-of", "3", "--best-of can't be \"3\""),
        generateWith("--sampler", "magic", "There is no sampler \"magic\""),
        generateWith("--schedule", "magic", "There is no schedule \"magic\""),
        generateWith("--precision", "f8", "f8"), generateWith("--device", "abacus", "abacus")));

TEST(CliPrompt, TextThatIsNoneIsRefused) {
    const StudioHome home;
    expectOneLine(home.run({"generate", "--prompt", "a\xff"}), 2, "not UTF-8");
    expectOneLine(home.run({"generate", "--prompt", "-"}, std::string("a\0b", 3)), 2, "NUL");
    expectOneLine(home.run({"generate", "--prompt", "-"}, std::string(1'000'000, 'a')), 2,
                  "1000000 bytes long");
}

TEST(CliHelp, EveryCommandExplainsItself) {
    const StudioHome home;
    EXPECT_THAT(home.run({"--version"}).output, HasSubstr("ninefold-cli 0."));
    for (const char* command :
         {"generate", "rank", "inspect", "models", "history", "samplers", "bench"}) {
        const Outcome outcome = home.run({command, "--help"});
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_THAT(outcome.output, HasSubstr("Usage:")) << command;
    }
}

TEST(CliSamplers, ListsTheIdsOfTheStore) {
    const StudioHome home;
    std::vector<std::string> ids;
    for (const Json& line : home.run({"samplers", "--json"}).objects()) ids.push_back(line["id"]);
    // Stored in recipes: never rename one.
    EXPECT_THAT(
        ids, testing::IsSupersetOf({"euler", "euler_a", "heun", "ddim", "dpmpp_2m", "dpmpp_2m_sde",
                                    "unipc", "lcm", "automatic", "karras"}));
}

}  // namespace
}  // namespace ninefold::test
