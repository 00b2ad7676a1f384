// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold {

/// Throws Error{OutOfMemory} when this process may not have the memory that drawing needs at the
/// very least (`ulimit -v`, a container's limit). OpenBLAS asks for its buffers again and again
/// when it can't have them, so that without this the program would stand still instead of failing.
void requireMemoryToDraw();

}  // namespace ninefold
