// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

#include "core/base/control.h"
#include "core/export/a1111_extras.h"

namespace ninefold {

/// Appends "ControlNet 0", "ControlNet 1", … as A1111's extension writes them, each a list of
/// "name: value". A1111 keeps no picture; ours is named by its hash under "Picture".
void addControls(std::vector<A1111Parameter>& values, const Controls& controls);

/// The reverse, of what the extension's newer and older versions write. A unit without a network is
/// left out.
void takeControls(const std::map<std::string, std::string>& values, Controls& controls);

}  // namespace ninefold
