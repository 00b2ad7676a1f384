// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "tests/support/temp_folder.h"

namespace ninefold::test {

/// How a run of ninefold-cli ended.
struct Outcome {
    int exitCode = -1;  ///< 128 + signal when killed
    std::string output;
    std::string messages;  ///< standard error

    /// Standard output as JSON, a value per line; fails the test on other text.
    std::vector<Json> objects() const;
};

/// ninefold-cli as a process of its own, with an environment of its own.
class Program {
public:
    /// Starts at once. `environment` is added to the test's own, "NAME=value". `input` becomes
    /// standard input.
    Program(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
            const std::string& input = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void signal(int number) const;
    bool isRunning();
    Outcome wait();

private:
    TempFolder folder_;  // holds what the process reads and writes
    pid_t process_ = -1;
    int status_ = 0;
    bool ended_ = false;
};

}  // namespace ninefold::test
