// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_history.h"

namespace ninefold::ui {

void PromptHistory::setPrompts(const QStringList& prompts) {
    prompts_ = prompts;
    place_ = -1;
}

void PromptHistory::add(const QString& prompt) {
    prompts_.removeAll(prompt);
    prompts_.prepend(prompt);
    place_ = -1;
}

QString PromptHistory::older(const QString& shown) {
    if (place_ < 0) draft_ = shown;
    // The newest prompt often is what stands in the editor already.
    const bool skip = place_ < 0 && !prompts_.isEmpty() && prompts_.first() == shown;
    const qsizetype next = place_ + (skip ? 2 : 1);
    if (next >= prompts_.size()) return shown;
    place_ = next;
    return prompts_[place_];
}

QString PromptHistory::newer(const QString& shown) {
    if (place_ < 0) return shown;
    --place_;
    return place_ < 0 ? draft_ : prompts_[place_];
}

}  // namespace ninefold::ui
