// SPDX-License-Identifier: MIT
#include "core/text/prompt_expansion.h"

#include <utility>

namespace ninefold {

std::vector<PromptTexts> expandedTexts(const Recipe& first, int count,
                                       const WildcardEntries& entries) {
    const bool expandsPrompt = first.promptTemplate.empty() && isTemplate(first.prompt);
    const bool expandsNegative = first.negativeTemplate.empty() && isTemplate(first.negativePrompt);
    if (!expandsPrompt && !expandsNegative) return {};
    TemplateExpander expander(entries);
    std::vector<PromptTexts> all;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t seed = recipeOfPicture(first, i).seed;
        PromptTexts texts{first.prompt, first.negativePrompt};
        if (expandsPrompt) texts.prompt = expander.expand(first.prompt, seed);
        if (expandsNegative) texts.negativePrompt = expander.expand(first.negativePrompt, ~seed);
        all.push_back(std::move(texts));
    }
    return all;
}

}  // namespace ninefold
