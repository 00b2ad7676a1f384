// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/json.h"

namespace ninefold {

/// A named set of settings; what `json` holds is its owner's.
struct Style {
    std::string name;
    Json json;
};

}  // namespace ninefold
