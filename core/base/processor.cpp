// SPDX-License-Identifier: MIT
#include "core/base/processor.h"

#include <sched.h>

#include <array>
#include <fstream>
#include <set>
#include <string_view>

namespace ninefold {

namespace {

/// What processors of several makers call it; those of ARM often tell no name at all.
constexpr std::array<std::string_view, 3> kKeys = {"model name", "Model", "cpu"};

std::string valueOf(const std::string& line) {
    const std::size_t colon = line.find(':');
    const std::size_t first = line.find_first_not_of(" \t", colon + 1);
    if (colon == std::string::npos || first == std::string::npos) return {};
    return line.substr(first, line.find_last_not_of(" \t\r") + 1 - first);
}

}  // namespace

std::string processorName(const std::filesystem::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const std::string key = line.substr(0, line.find_first_of("\t:"));
        for (const std::string_view known : kKeys) {
            if (key != known) continue;
            const std::string name = valueOf(line);
            if (!name.empty()) return name;
        }
    }
    return "CPU";
}

int physicalCores() {
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) return 1;
    std::set<std::string> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(static_cast<std::size_t>(cpu), &allowed)) continue;
        std::ifstream in("/sys/devices/system/cpu/cpu" + std::to_string(cpu) +
                         "/topology/thread_siblings_list");
        std::string siblings;
        if (!std::getline(in, siblings)) siblings = std::to_string(cpu);
        cores.insert(siblings);
    }
    return cores.empty() ? 1 : static_cast<int>(cores.size());
}

}  // namespace ninefold
