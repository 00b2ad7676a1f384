// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/export/foreign_json.h"
#include "core/export/recipe_reader.h"

namespace ninefold {

/// Our own canonical JSON. A damaged one is left to the A1111 text beside it.
std::optional<FoundRecipe> ninefoldReader(const EmbeddedTexts& texts) {
    const std::string& raw = textOf(texts, "ninefold");
    const auto json = parseForeignJson(raw);
    if (!json || !json->is_object()) return std::nullopt;
    try {
        return FoundRecipe{recipeFromJson(*json), "ninefold", raw};
    } catch (const Error&) {
        return std::nullopt;
    }
}

}  // namespace ninefold
