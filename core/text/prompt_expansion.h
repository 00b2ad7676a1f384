// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/base/recipe.h"
#include "core/text/prompt_template.h"

namespace ninefold {

/// The texts of each picture of a batch, by its seed; empty when the recipe of picture 0 has no
/// template to expand: it has none, or it is an expansion already. Pictures of one seed (of a
/// variation) have the same texts. The negative prompt is expanded by itself, with the seed's
/// complement. Throws what TemplateExpander throws.
std::vector<PromptTexts> expandedTexts(const Recipe& first, int count,
                                       const WildcardEntries& entries);

}  // namespace ninefold
