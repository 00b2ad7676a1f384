// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace ninefold {

/// The processor's name as its maker gives it, e.g. "AMD Ryzen 7 5800X 8-Core Processor"; "CPU"
/// where `file`, of the form of /proc/cpuinfo, tells none.
std::string processorName(const std::filesystem::path& file = "/proc/cpuinfo");

/// Physical cores this process may use, at least 1 (hyper-threads of one core count once).
int physicalCores();

}  // namespace ninefold
