// SPDX-License-Identifier: MIT
#include "ui/inspector/restore_part.h"

namespace ninefold::ui {

Recipe withPart(const Recipe& current, const Recipe& from, RestorePart part) {
    if (part == RestorePart::All) return from;
    const bool takesSettings = part == RestorePart::Settings;
    Recipe result = takesSettings ? from : current;
    const Recipe& prompts = part == RestorePart::Prompt ? from : current;
    result.prompt = prompts.prompt;
    result.negativePrompt = prompts.negativePrompt;
    result.promptTemplate = prompts.promptTemplate;
    result.negativeTemplate = prompts.negativeTemplate;
    result.seed = part == RestorePart::Seed ? from.seed : current.seed;
    result.modelId = current.modelId;
    result.modelHash = current.modelHash;
    return result;
}

}  // namespace ninefold::ui
