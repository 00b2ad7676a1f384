// SPDX-License-Identifier: MIT
#include "core/text/prompt_weight.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "core/text/prompt_syntax.h"

namespace ninefold {

namespace {

struct Range {
    std::size_t start = 0;
    std::size_t end = 0;
};

double raised(double weight, double delta) {
    const double hundredths = std::round((weight + delta) * 100) / 100;
    return std::clamp(hundredths, kMinPromptWeight, kMaxPromptWeight);
}

/// "1.2", "0.85", "2".
std::string numberText(double weight) {
    const int hundredths = static_cast<int>(std::lround(weight * 100));
    std::string text = std::to_string(hundredths / 100);
    if (hundredths % 100 == 0) return text;
    text += '.' + std::to_string(hundredths / 10 % 10);
    if (hundredths % 10 != 0) text += std::to_string(hundredths % 10);
    return text;
}

bool isEmphasis(const PromptGroup& group) {
    return group.kind == PromptGroupKind::Emphasis || group.kind == PromptGroupKind::Attenuation;
}

/// Whether the character at `at` belongs to a word; one behind a backslash does.
bool isWordByte(std::string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] == '\\') return true;
    return std::string_view(" \t\r\n,;()[]{}<>|:").find(text[at]) == std::string_view::npos;
}

Range wordAt(std::string_view text, std::size_t at) {
    Range word{at, at};
    while (word.start > 0 && isWordByte(text, word.start - 1)) --word.start;
    while (word.end < text.size() && isWordByte(text, word.end)) ++word.end;
    return word;
}

Range trimmed(std::string_view text, Range range) {
    const auto isSpace = [&](std::size_t at) {
        return std::string_view(" \t\r\n,").find(text[at]) != std::string_view::npos;
    };
    while (range.start < range.end && isSpace(range.start)) ++range.start;
    while (range.end > range.start && isSpace(range.end - 1)) --range.end;
    return range;
}

/// `range` with every bracket whole that it cuts through.
Range grown(const PromptSyntax& syntax, Range range) {
    // Inner groups come first, so that one pass carries a growth outwards; a second one settles
    // brackets that cross each other.
    for (int pass = 0; pass < 2; ++pass) {
        for (const PromptGroup& group : syntax.groups) {
            const bool touches = group.start < range.end && group.end > range.start;
            const bool isInside =
                group.contentStart <= range.start && range.end <= group.contentEnd;
            if (!touches || isInside) continue;
            range.start = std::min(range.start, group.start);
            range.end = std::max(range.end, group.end);
        }
    }
    return range;
}

PromptChange reweigh(std::string_view text, const PromptGroup& group, double delta) {
    const bool isRound = group.kind == PromptGroupKind::Emphasis;
    const double weight = raised(isRound ? group.value : 0.9, delta);
    const std::string content(
        text.substr(group.contentStart, group.contentEnd - group.contentStart));
    PromptChange change{group.start, group.end - group.start, content, group.start, content.size()};
    if (weight != 1.0) {
        change.replacement = '(' + content + ':' + numberText(weight) + ')';
        ++change.selectionStart;
    }
    return change;
}

PromptChange wrap(std::string_view text, Range range, double delta) {
    if (range.start == range.end) return {};
    const std::string content(text.substr(range.start, range.end - range.start));
    return {range.start, content.size(), '(' + content + ':' + numberText(raised(1, delta)) + ')',
            range.start + 1, content.size()};
}

PromptChange reweighLora(std::string_view text, const PromptSpan& lora, double delta) {
    const std::string whole(text.substr(lora.start, lora.length));
    const std::size_t name = whole.find(':') + 1;
    const std::size_t nameEnd = whole.find_first_of(":>", name);
    const std::string changed =
        whole.substr(0, nameEnd) + ':' + numberText(raised(lora.weight, delta)) + '>';
    return {lora.start, lora.length, changed, lora.start, changed.size()};
}

}  // namespace

PromptChange changeWeight(std::string_view utf8, std::size_t start, std::size_t length,
                          double delta) {
    start = std::min(start, utf8.size());
    const bool isCaret = length == 0;
    Range range{start, std::min(start + length, utf8.size())};
    const PromptSyntax syntax = parsePrompt(utf8);
    for (const PromptSpan& span : syntax.spans) {
        const bool holds = span.start <= range.start && range.end <= span.start + span.length;
        if (span.kind == PromptSpanKind::Lora && holds) return reweighLora(utf8, span, delta);
    }
    if (!isCaret) range = trimmed(utf8, grown(syntax, range));
    for (const PromptGroup& group : syntax.groups) {
        if (!isEmphasis(group)) continue;
        const bool isContent = range.start == group.contentStart && range.end == group.contentEnd;
        const bool isWhole = range.start == group.start && range.end == group.end;
        const bool holdsCaret = isCaret && group.start < start && start < group.end;
        if (isContent || isWhole || holdsCaret) return reweigh(utf8, group, delta);
    }
    const Range word = isCaret ? wordAt(utf8, start) : range;
    for (const PromptGroup& group : syntax.groups) {
        const bool touchesCaret = group.start == start || group.end == start;
        const bool isAlone = isCaret && word.start == word.end;
        if (isAlone && isEmphasis(group) && touchesCaret) return reweigh(utf8, group, delta);
    }
    return wrap(utf8, word, delta);
}

}  // namespace ninefold
