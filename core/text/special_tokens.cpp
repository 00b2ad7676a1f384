// SPDX-License-Identifier: MIT
#include "core/text/special_tokens.h"

#include <algorithm>

namespace ninefold {

void SpecialTokens::add(const icu::UnicodeString& spelling, std::int64_t id) {
    const auto isSame = [&](const Spelling& other) { return other.text == spelling; };
    if (spelling.isEmpty() || std::any_of(spellings_.begin(), spellings_.end(), isSame)) return;
    spellings_.push_back({spelling, id});
    std::stable_sort(spellings_.begin(), spellings_.end(), [](const auto& a, const auto& b) {
        return a.text.length() > b.text.length();
    });
}

void SpecialTokens::split(const icu::UnicodeString& text,
                          const std::function<void(const icu::UnicodeString&)>& onText,
                          const std::function<void(std::int64_t id)>& onToken) const {
    std::int32_t done = 0;
    for (std::int32_t at = 0; at < text.length();) {
        const auto found =
            std::find_if(spellings_.begin(), spellings_.end(), [&](const Spelling& spelling) {
                return text.charAt(at) == spelling.text.charAt(0) &&
                       text.compare(at, spelling.text.length(), spelling.text) == 0;
            });
        if (found == spellings_.end()) {
            ++at;
            continue;
        }
        if (at > done) onText(text.tempSubStringBetween(done, at));
        onToken(found->id);
        done = at += found->text.length();
    }
    if (done < text.length()) onText(text.tempSubStringBetween(done));
}

}  // namespace ninefold
