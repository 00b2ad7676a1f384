// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ninefold {

/// A token of a prompt. Tokens follow each other without gaps.
struct PromptToken {
    enum class Kind {
        Text,
        Escape,
        OpenRound,
        CloseRound,
        WeightedClose,  ///< ":1.2)"; value is the weight
        OpenSquare,
        CloseSquare,
        Colon,
        // Not with PromptDialect::Attention:
        Bar,
        OpenBrace,
        CloseBrace,
        ChoiceOption,  ///< "2$$" behind a brace, "0.5::" before an alternative
        // Only with PromptDialect::Full:
        OpenAngle,  ///< the beginning of a "<lora:" that never ends
        Lora,       ///< value is its weight
        Wildcard,
        And,
        // Always:
        Break,
    };
    Kind kind = Kind::Text;
    std::size_t start = 0;
    std::size_t length = 0;
    double value = 1.0;
};

enum class PromptDialect {
    Attention,  ///< emphasis, escapes and BREAK
    Drawn,      ///< also the marks of [from:to:when] and [a|b]: a time may stand in braces
    Full,
};

std::vector<PromptToken> scanPrompt(std::string_view utf8, PromptDialect dialect);

/// A number with '.' as its point, white space around it allowed; the whole text must be one.
std::optional<double> promptNumber(std::string_view text);

}  // namespace ninefold
