// SPDX-License-Identifier: MIT
#include "core/base/message.h"

namespace ninefold {

std::string Message::english() const {
    if (facts_.empty()) return pattern_;
    std::string text;
    for (std::size_t i = 0; i < pattern_.size(); ++i) {
        const bool isPlace = pattern_[i] == '%' && i + 1 < pattern_.size() &&
                             pattern_[i + 1] >= '1' && pattern_[i + 1] <= '9';
        const std::size_t number = isPlace ? static_cast<std::size_t>(pattern_[i + 1] - '1') : 0;
        if (isPlace && number < facts_.size()) {
            text += facts_[number].english();
            ++i;
        } else {
            text += pattern_[i];
        }
    }
    return text;
}

}  // namespace ninefold
