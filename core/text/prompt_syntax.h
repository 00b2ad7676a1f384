// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/text/prompt_scanner.h"

namespace ninefold {

/// What a stretch of a prompt is, in the syntax that Automatic1111's web UI made common.
enum class PromptSpanKind {
    Text,          ///< what the model reads
    Escape,        ///< \( \) \[ \] \\ : the character after the backslash; alone: nothing
    EmphasisMark,  ///< ( ) [ ] and the weight before the closing bracket, ":1.2)"
    ScheduleMark,  ///< the marks of [from:to:when] and [a|b]
    ChoiceMark,    ///< the marks of {a|b}, {2$$a|b}, {0.5::a|b}
    Lora,          ///< <lora:name:0.8>
    Wildcard,      ///< __name__
    Break,         ///< BREAK, with the white space around it
    And,           ///< AND
};

/// Places count in bytes of the UTF-8 text; every place is the beginning of a character.
struct PromptSpan {
    PromptSpanKind kind = PromptSpanKind::Text;
    std::size_t start = 0;
    std::size_t length = 0;
    double weight = 1.0;  ///< emphasis in force here; of a Lora its own weight
};

enum class PromptGroupKind {
    Emphasis,     ///< (…), (…:1.2)
    Attenuation,  ///< […]
    Schedule,     ///< [from:to:when]
    Alternation,  ///< [a|b], one a step
    Choice,       ///< {a|b}, one a picture
};

/// A pair of brackets.
struct PromptGroup {
    PromptGroupKind kind = PromptGroupKind::Emphasis;
    std::size_t start = 0;         ///< of the opening bracket
    std::size_t end = 0;           ///< after the closing one
    std::size_t contentStart = 0;  ///< behind the opening bracket
    std::size_t contentEnd = 0;    ///< where the weight, the time or the closing bracket begins
    double value = 1.0;            ///< emphasis: its own factor; schedule: when
    std::vector<std::size_t> separators;  ///< of '|' or ':' at this level, inside the content
};

struct UnbalancedBracket {
    std::size_t at = 0;
    char bracket = '(';  ///< one of ( ) [ ] { } <
};

/// A prompt taken apart. Nothing is ever refused: what is no syntax is text.
struct PromptSyntax {
    std::vector<PromptSpan> spans;              ///< in order, without gaps, none empty
    std::vector<PromptGroup> groups;            ///< inner ones before outer ones
    std::vector<UnbalancedBracket> unbalanced;  ///< in order
};

/// Emphasis nests at most this deep; what is deeper counts as unbalanced text.
constexpr int kMaxPromptDepth = 64;

/// (x) ×1.1, [x] ÷1.1, (x:1.2); nesting multiplies; an unclosed bracket runs to the end. The time
/// grows with the length (at most kMaxPromptDepth times it). Any bytes are accepted.
PromptSyntax parsePrompt(std::string_view utf8, PromptDialect dialect = PromptDialect::Full);

/// A piece of a prompt with the weight its text states get; a BREAK is {"BREAK", -1}.
struct WeightedPart {
    std::string text;
    double weight = 1.0;

    bool operator==(const WeightedPart& other) const {
        return text == other.text && weight == other.weight;
    }
};

/// The parts that Automatic1111 gives to the text encoder: only emphasis, escapes and BREAK are
/// understood, all else is text, neighbours of the same weight are one part. Never empty.
std::vector<WeightedPart> weightedParts(std::string_view utf8);

}  // namespace ninefold
