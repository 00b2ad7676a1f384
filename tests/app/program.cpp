// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <sstream>

#include "core/base/files.h"
#include "core/base/json.h"

namespace ninefold::test {

namespace {

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    pointers.reserve(texts.size() + 1);
    for (std::string& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

}  // namespace

std::vector<Json> Outcome::objects() const {
    std::vector<Json> objects;
    std::istringstream lines(output);
    for (std::string line; std::getline(lines, line);) {
        objects.push_back(Json::parse(line, nullptr, false));
        EXPECT_TRUE(objects.back().is_object()) << line;
    }
    return objects;
}

Program::Program(const std::vector<std::string>& arguments,
                 const std::vector<std::string>& environment, const std::string& input) {
    writeFileAtomically(folder_ / "input", input);
    std::vector<std::string> words = {NINEFOLD_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> settings = environment;
    for (char** setting = environ; *setting != nullptr; ++setting) settings.emplace_back(*setting);

    constexpr int kWrite = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, (folder_ / "input").c_str(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, (folder_ / "output").c_str(), kWrite, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, (folder_ / "messages").c_str(), kWrite, 0600);
    const int failure = posix_spawn(&process_, NINEFOLD_CLI, &actions, nullptr,
                                    pointersTo(words).data(), pointersTo(settings).data());
    posix_spawn_file_actions_destroy(&actions);
    EXPECT_EQ(failure, 0) << "can't start " << NINEFOLD_CLI;
    ended_ = failure != 0;
}

Program::~Program() {
    if (ended_) return;
    signal(SIGKILL);
    ::waitpid(process_, &status_, 0);
}

void Program::signal(int number) const {
    ::kill(process_, number);
}

bool Program::isRunning() {
    if (!ended_) ended_ = ::waitpid(process_, &status_, WNOHANG) == process_;
    return !ended_;
}

Outcome Program::wait() {
    if (!ended_) ::waitpid(process_, &status_, 0);
    ended_ = true;
    Outcome outcome;
    outcome.exitCode = WIFEXITED(status_) ? WEXITSTATUS(status_) : 128 + WTERMSIG(status_);
    outcome.output = readFile(folder_ / "output");
    outcome.messages = readFile(folder_ / "messages");
    return outcome;
}

}  // namespace ninefold::test
