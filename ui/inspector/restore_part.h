// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/recipe.h"

namespace ninefold::ui {

/// What of a recipe is put back into the prompt panel.
enum class RestorePart { All, Prompt, Seed, Settings };

/// `current` with a part of `from`. The prompt goes with the negative prompt; the settings are all
/// that is neither prompt, seed nor model.
Recipe withPart(const Recipe& current, const Recipe& from, RestorePart part);

}  // namespace ninefold::ui
