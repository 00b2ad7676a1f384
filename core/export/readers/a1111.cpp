// SPDX-License-Identifier: MIT
#include "core/export/a1111_text.h"
#include "core/export/recipe_reader.h"

namespace ninefold {

/// AUTOMATIC1111, Forge, stable-diffusion.cpp and the many that write the same text.
std::optional<FoundRecipe> a1111Reader(const EmbeddedTexts& texts) {
    for (const char* key : {"parameters", "UserComment", "ImageDescription"}) {
        const std::string& raw = textOf(texts, key);
        if (auto recipe = recipeFromA1111Text(raw)) return FoundRecipe{*recipe, "a1111", raw};
    }
    return std::nullopt;
}

}  // namespace ninefold
