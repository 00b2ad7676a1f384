// SPDX-License-Identifier: MIT
#include "tests/app/studio_home.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/base/json.h"

namespace fs = std::filesystem;

namespace ninefold::test {

StudioHome::StudioHome() {
    const fs::path fixtures = NINEFOLD_FIXTURES;
    fs::create_directories(model());
    fs::copy(fixtures / "pipeline/tiny-sd", model(), fs::copy_options::recursive);
    const Json card = {{"id", "tiny"},
                       {"title", "Tiny"},
                       {"default_width", 32},
                       {"default_height", 32},
                       {"default_steps", 2},
                       {"default_sampler", "euler"},
                       {"ranker", (fixtures / "ranking/tiny-clip").string()}};
    writeFileAtomically(model() / "ninefold.json", dumpJson(card));
}

std::vector<std::string> StudioHome::environment() const {
    return {"NINEFOLD_HOME=" + library().string(),
            "NINEFOLD_RESOURCES=" + (folder_ / "resources").string()};
}

Outcome StudioHome::run(const std::vector<std::string>& arguments, const std::string& input) const {
    return Program(arguments, environment(), input).wait();
}

void expectOneLine(const Outcome& outcome, int exitCode, const std::string& part) {
    EXPECT_EQ(outcome.exitCode, exitCode) << outcome.messages;
    EXPECT_EQ(outcome.output, "");
    EXPECT_EQ(std::count(outcome.messages.begin(), outcome.messages.end(), '\n'), 1)
        << outcome.messages;
    EXPECT_THAT(outcome.messages, testing::HasSubstr(part));
}

}  // namespace ninefold::test
