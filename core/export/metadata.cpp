// SPDX-License-Identifier: MIT
#include "core/export/metadata.h"

#include "core/export/recipe_reader.h"

namespace ninefold {

#define X(name) std::optional<FoundRecipe> name##Reader(const EmbeddedTexts& texts);
#include "core/export/readers.def"
#undef X

std::string digitalSourceType(const Recipe& recipe) {
    const std::string vocabulary = "http://cv.iptc.org/newscodes/digitalsourcetype/";
    return vocabulary + (recipe.sourceImage.empty() ? "trainedAlgorithmicMedia"
                                                    : "compositeWithTrainedAlgorithmicMedia");
}

std::optional<FoundRecipe> readRecipe(const std::string& bytes, const std::string& name) {
    const EmbeddedTexts texts = readEmbeddedTexts(bytes, name);
    constexpr RecipeFinder kReaders[] = {
#define X(name) &name##Reader,
#include "core/export/readers.def"
#undef X
    };
    for (const RecipeFinder reader : kReaders) {
        if (auto found = reader(texts)) return found;
    }
    return std::nullopt;
}

}  // namespace ninefold
