// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string>

namespace ninefold::cli {

/// One line on standard error that says how far the work is and is overwritten as it goes on.
/// Nothing is shown when standard error is no terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Shown at most ten times a second.
    void show(const std::string& text);
    void clear();

private:
    bool toTerminal_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point last_;
};

}  // namespace ninefold::cli
