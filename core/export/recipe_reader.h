// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/export/embedded_texts.h"
#include "core/export/metadata.h"

namespace ninefold {

/// Finds one program's recipe among the texts of a picture; nullopt when it isn't there or can't be
/// understood. A new one is a .cpp in readers/ with a function NAMEReader and a line in
/// readers.def.
using RecipeFinder = std::optional<FoundRecipe> (*)(const EmbeddedTexts& texts);

}  // namespace ninefold
