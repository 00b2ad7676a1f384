// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/recipe.h"

namespace ninefold::cli {

/// The recipe for people: a line per value, without the empty ones.
std::string recipeText(const Recipe& recipe);

}  // namespace ninefold::cli
