// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "app/cli/draw_options.h"
#include "app/cli/output.h"
#include "core/base/cancel_token.h"

namespace ninefold::cli {

/// Draws with two models in turn, ten times each, as an artist who compares them does, and says
/// after each turn what was read in which time and how much memory the program has. Throws what
/// drawing throws; Error{Io} where the system doesn't tell the memory.
void benchSwitching(const DrawOptions& options, const std::string& otherModel, const Output& output,
                    const CancelToken& cancel);

}  // namespace ninefold::cli
