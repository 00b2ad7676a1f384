// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ninefold {

/// What a prompt says up to and including a step.
struct ScheduledText {
    int until = 0;  ///< the last step it is drawn with, from 1
    std::string text;
};

inline bool operator==(const ScheduledText& a, const ScheduledText& b) {
    return a.until == b.until && a.text == b.text;
}

/// What a prompt says in each of `steps` steps, in order; the last one goes up to `steps`. As
/// Automatic1111 reads it:
///   [from:to:when]  `from` for the first `when` steps, then `to`; [to:when] begins with nothing,
///                   [from::when] ends with nothing. With a point, `when` is a share of the steps.
///   [a|b|c]         another one each step
/// All of it nests; brackets that are none of these stay as they are.
std::vector<ScheduledText> promptSchedule(std::string_view utf8, int steps);

/// A part of a prompt that is drawn by itself.
struct PromptPart {
    std::string text;
    double weight = 1.0;  ///< of its prediction
};

/// The prompt without <lora:…>, which is no text.
std::string withoutLoras(std::string_view utf8);

/// The parts between AND, each with the number behind its last colon ("a AND b :1.2"); without AND
/// the prompt is one part of weight 1. Without <lora:…>.
std::vector<PromptPart> promptParts(std::string_view utf8);

/// What a prompt says in the end, in plain words: the last text of each part, without marks,
/// weights and schedules, joined by ", ". What a ranker reads.
std::string plainWords(std::string_view utf8);

/// The distinct texts that a prompt is drawn with in any of `steps` steps, whole parts.
std::vector<std::string> drawnTexts(std::string_view utf8, int steps);

}  // namespace ninefold
