// SPDX-License-Identifier: MIT
#include "app/cli/progress_line.h"

#include <unistd.h>

#include <cstdio>

namespace ninefold::cli {

namespace {
constexpr std::chrono::milliseconds kInterval{100};
}

ProgressLine::ProgressLine() : toTerminal_(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::show(const std::string& text) {
    const auto now = std::chrono::steady_clock::now();
    if (!toTerminal_ || (shown_ && now - last_ < kInterval)) return;
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    shown_ = true;
    last_ = now;
}

void ProgressLine::clear() {
    if (shown_) std::fputs("\r\033[K", stderr);
    shown_ = false;
}

}  // namespace ninefold::cli
