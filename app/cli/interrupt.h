// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/cancel_token.h"

namespace ninefold::cli {

/// Turns Ctrl-C and SIGTERM into cancel() of the token it gives; a second one ends the program at
/// once. Lives once, in main's thread.
CancelToken cancelOnInterrupt();

}  // namespace ninefold::cli
