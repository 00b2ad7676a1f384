// SPDX-License-Identifier: MIT
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace ninefold {

/// Keys in a stable (sorted) order, so that dumping is canonical. Headers that only name it include
/// this file: reading all of the library's takes longer than most of ours.
using Json = nlohmann::json;

}  // namespace ninefold
