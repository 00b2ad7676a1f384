// SPDX-License-Identifier: MIT
#include "core/text/prompt_schedule.h"

#include <algorithm>
#include <set>

#include "core/text/prompt_scanner.h"
#include "core/text/prompt_syntax.h"

namespace ninefold {

namespace {

constexpr int kManySteps = 1000;

bool isScheduled(const PromptGroup& group) {
    return group.kind == PromptGroupKind::Schedule || group.kind == PromptGroupKind::Alternation;
}

/// A prompt whose brackets are known, said step by step.
class Schedule {
public:
    Schedule(std::string_view text, int steps)
        : text_(text), steps_(steps), syntax_(parsePrompt(text, PromptDialect::Drawn)) {
        for (const PromptGroup& group : syntax_.groups) {
            if (isScheduled(group)) groups_.push_back(&group);
        }
        std::sort(groups_.begin(), groups_.end(),
                  [](const auto* a, const auto* b) { return a->start < b->start; });
    }

    /// The steps after which the text may change, and the last one.
    std::set<int> borders() const {
        std::set<int> borders = {steps_};
        for (const PromptGroup* group : groups_) {
            if (group->kind == PromptGroupKind::Schedule && whenOf(*group) >= 1) {
                borders.insert(whenOf(*group));
            } else if (group->kind == PromptGroupKind::Alternation) {
                for (int step = 1; step < steps_; ++step) borders.insert(step);
            }
        }
        return borders;
    }

    std::string at(int step) const { return between(0, text_.size(), step); }

private:
    int whenOf(const PromptGroup& group) const {
        const std::string_view number =
            text_.substr(group.contentEnd, group.end - group.contentEnd);
        const bool isShare = number.find('.') != std::string_view::npos;
        const double when = isShare ? group.value * steps_ : group.value;
        return static_cast<int>(std::clamp(when, -1.0, static_cast<double>(steps_)));
    }

    std::string between(std::size_t start, std::size_t end, int step) const {
        std::string result;
        auto group = std::lower_bound(groups_.begin(), groups_.end(), start,
                                      [](const auto* g, std::size_t at) { return g->start < at; });
        while (start < end) {
            while (group != groups_.end() && (*group)->start < start) ++group;
            const std::size_t next = group == groups_.end() ? end : std::min(end, (*group)->start);
            result += text_.substr(start, next - start);
            if (next == end) break;
            result += saidBy(**group, step);
            start = (*group)->end;
        }
        return result;
    }

    std::string saidBy(const PromptGroup& group, int step) const {
        std::vector<std::size_t> ends = group.separators;
        ends.push_back(group.contentEnd);
        std::size_t piece = 0;
        if (group.kind == PromptGroupKind::Alternation) {
            piece = static_cast<std::size_t>(step - 1) % ends.size();
        } else {
            const bool isAfter = step > whenOf(group);
            const bool hasFrom = ends.size() == 2;
            if (!isAfter && !hasFrom) return {};
            piece = isAfter && hasFrom ? 1 : 0;
        }
        const std::size_t start = piece == 0 ? group.contentStart : ends[piece - 1] + 1;
        return between(start, ends[piece], step);
    }

    std::string_view text_;
    int steps_;
    PromptSyntax syntax_;
    std::vector<const PromptGroup*> groups_;  ///< by their beginning
};

/// Takes ":1.2" off the end, as `\s*:\s*([-+]?(?:\d+\.?|\d*\.\d+))\s*$` does.
PromptPart weightedPart(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos) return {text};
    const auto weight = promptNumber(std::string_view(text).substr(colon + 1));
    if (!weight) return {text};
    const std::size_t last = text.find_last_not_of(" \t\r\n", colon == 0 ? 0 : colon - 1);
    const bool isEmpty = colon == 0 || last == std::string::npos;
    return {isEmpty ? std::string() : text.substr(0, last + 1), *weight};
}

}  // namespace

std::vector<ScheduledText> promptSchedule(std::string_view utf8, int steps) {
    const Schedule schedule(utf8, steps);
    std::vector<ScheduledText> texts;
    for (const int border : schedule.borders()) texts.push_back({border, schedule.at(border)});
    return texts;
}

std::string withoutLoras(std::string_view utf8) {
    std::string text;
    for (const PromptSpan& span : parsePrompt(utf8).spans) {
        if (span.kind != PromptSpanKind::Lora) text += utf8.substr(span.start, span.length);
    }
    return text;
}

std::vector<PromptPart> promptParts(std::string_view utf8) {
    std::vector<std::string> texts(1);
    for (const PromptSpan& span : parsePrompt(utf8).spans) {
        if (span.kind == PromptSpanKind::And) {
            texts.emplace_back();
        } else if (span.kind != PromptSpanKind::Lora) {
            texts.back() += utf8.substr(span.start, span.length);
        }
    }
    if (texts.size() == 1) return {{texts.front()}};
    std::vector<PromptPart> parts;
    for (const std::string& text : texts) parts.push_back(weightedPart(text));
    return parts;
}

std::string plainWords(std::string_view utf8) {
    std::string words;
    for (const PromptPart& part : promptParts(utf8)) {
        if (part.weight <= 0) continue;
        if (!words.empty()) words += ", ";
        for (const WeightedPart& piece :
             weightedParts(Schedule(part.text, kManySteps).at(kManySteps))) {
            words += piece.weight == -1.0 ? " " : piece.text;
        }
    }
    return words;
}

std::vector<std::string> drawnTexts(std::string_view utf8, int steps) {
    std::set<std::string> texts;
    for (const PromptPart& part : promptParts(utf8)) {
        for (ScheduledText& state : promptSchedule(part.text, steps)) {
            texts.insert(std::move(state.text));
        }
    }
    return {texts.begin(), texts.end()};
}

}  // namespace ninefold
