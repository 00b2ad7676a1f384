// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/base/recipe.h"

namespace ninefold {

/// A1111's text taken apart (modules/infotext_utils.py, parse_generation_parameters).
struct A1111Parts {
    std::string prompt;
    std::string negativePrompt;
    std::map<std::string, std::string> values;  ///< "Steps" -> "20"; unquoted; the last one counts
};

/// Any text can be taken apart; one without parameters is all prompt.
A1111Parts splitA1111Text(const std::string& text);

/// The recipe in A1111's text, with A1111's own defaults for what isn't said.
/// nullopt when the text has no parameters.
std::optional<Recipe> recipeFromA1111Text(const std::string& text);

}  // namespace ninefold
