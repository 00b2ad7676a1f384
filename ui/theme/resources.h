// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold::ui {

/// Makes ":/icons" and ":/style" known. A linker drops the resources of a static library unless
/// they are asked for by name; calling this again costs nothing.
void ensureResources();

}  // namespace ninefold::ui
