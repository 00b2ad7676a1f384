// SPDX-License-Identifier: MIT
#include "core/history/process_tag.h"

#include <unistd.h>

#include <fstream>
#include <sstream>

namespace ninefold {

namespace {

std::string firstLine(const std::string& path) {
    std::ifstream in(path);
    std::string line;
    std::getline(in, line);
    return line;
}

/// Field 22 of /proc/PID/stat; the second field may hold spaces, so count from its bracket. Nothing
/// for a process that has ended and only waits for its parent to notice.
std::string startTime(const std::string& pid) {
    const std::string line = firstLine("/proc/" + pid + "/stat");
    const auto bracket = line.rfind(')');
    if (bracket == std::string::npos) return {};
    std::istringstream fields(line.substr(bracket + 1));
    std::string field;
    for (int number = 3; number <= 22 && fields >> field; ++number) {
        if (number == 3 && (field == "Z" || field == "X")) return {};
    }
    return field;
}

std::string tagOf(const std::string& pid) {
    return firstLine("/proc/sys/kernel/random/boot_id") + "/" + pid + "/" + startTime(pid);
}

}  // namespace

std::string processTag() {
    return tagOf(std::to_string(::getpid()));
}

bool isAlive(const std::string& tag) {
    const auto first = tag.find('/');
    const auto second = tag.find('/', first + 1);
    if (first == std::string::npos || second == std::string::npos) return false;
    const std::string pid = tag.substr(first + 1, second - first - 1);
    if (pid.empty() || pid.find_first_not_of("0123456789") != std::string::npos) return false;
    return !startTime(pid).empty() && tagOf(pid) == tag;
}

}  // namespace ninefold
