// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold {

/// Names this process unmistakably, also after a restart of the machine or reuse of its number:
/// "<boot id>/<process id>/<start time>".
std::string processTag();

/// Whether the process of a tag still runs. False for text that is no tag.
bool isAlive(const std::string& tag);

}  // namespace ninefold
