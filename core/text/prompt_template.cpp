// SPDX-License-Identifier: MIT
#include "core/text/prompt_template.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/text/choice_option.h"
#include "core/text/prompt_syntax.h"

namespace ninefold {

namespace {

constexpr double kMillion = 1e6;
constexpr std::size_t kMarkBytes = 2;  // of "__"

/// A stretch of a template that is replaced.
struct Gap {
    std::size_t start = 0;
    std::size_t end = 0;
    const PromptGroup* choice = nullptr;  ///< null: a wildcard
};

/// The outermost gaps, in order.
std::vector<Gap> gapsOf(const PromptSyntax& syntax) {
    std::vector<Gap> gaps;
    for (const PromptGroup& group : syntax.groups) {
        if (group.kind == PromptGroupKind::Choice) gaps.push_back({group.start, group.end, &group});
    }
    for (const PromptSpan& span : syntax.spans) {
        if (span.kind == PromptSpanKind::Wildcard) {
            gaps.push_back({span.start, span.start + span.length, nullptr});
        }
    }
    std::sort(gaps.begin(), gaps.end(),
              [](const Gap& a, const Gap& b) { return a.start < b.start; });
    std::vector<Gap> outer;
    for (const Gap& gap : gaps) {
        if (outer.empty() || gap.start >= outer.back().end) outer.push_back(gap);
    }
    return outer;
}

std::string nameOf(std::string_view wildcard) {
    return std::string(wildcard.substr(kMarkBytes, wildcard.size() - 2 * kMarkBytes));
}

/// The name if the text is one wildcard and nothing else.
std::optional<std::string> loneWildcard(std::string_view text) {
    const PromptSyntax syntax = parsePrompt(text);
    const bool isLone =
        syntax.spans.size() == 1 && syntax.spans.front().kind == PromptSpanKind::Wildcard;
    return isLone ? std::optional(nameOf(text)) : std::nullopt;
}

/// What stands in a pair of braces.
struct Choice {
    ChoiceCount count{1, 1};
    bool isCounted = false;
    std::vector<TemplateOption> options;
};

Choice readChoice(std::string_view text, const PromptGroup& group) {
    Choice choice;
    std::size_t start = group.contentStart;
    const ChoiceOption first = readChoiceOption(text.substr(start, group.contentEnd - start));
    if (first.count) {
        choice.count = *first.count;
        choice.isCounted = true;
        start += first.length;
    }
    std::vector<std::size_t> ends = group.separators;
    ends.push_back(group.contentEnd);
    for (const std::size_t end : ends) {
        std::string_view option = text.substr(start, end - start);
        const ChoiceOption mark = readChoiceOption(option);
        if (mark.weight) option.remove_prefix(mark.length);
        choice.options.push_back({std::string(option), mark.weight.value_or(1.0)});
        start = end + 1;
    }
    return choice;
}

std::uint64_t millionths(double weight) {
    return static_cast<std::uint64_t>(std::llround(std::clamp(weight, 0.0, kMillion) * kMillion));
}

/// The place of one option.
std::size_t drawn(const std::vector<TemplateOption>& options, TemplateRandom& random) {
    std::uint64_t total = 0;
    for (const TemplateOption& option : options) total += millionths(option.weight);
    if (total == 0) {
        throw Error(ErrorKind::Usage, "Every alternative of the template has the weight 0.",
                    "Give one of them a weight above 0.");
    }
    std::uint64_t at = random.below(total);
    std::size_t index = 0;
    while (at >= millionths(options[index].weight)) at -= millionths(options[index++].weight);
    return index;
}

Error tooMuch() {
    return {ErrorKind::Usage, "The template grows into more than a prompt can hold.",
            "Use fewer wildcards or braces within each other."};
}

Error cycle(const std::vector<std::string>& path, const std::string& name) {
    std::string way;
    const auto first = std::find(path.begin(), path.end(), name);
    for (auto step = first; step != path.end(); ++step) way += "__" + *step + "__ → ";
    return {ErrorKind::Usage,
            {"The wildcard __%1__ leads to itself: %2.", name, way + "__" + name + "__"},
            "Take one of these names out of its file."};
}

}  // namespace

bool isTemplate(std::string_view utf8) {
    if (utf8.find_first_of("{_") == std::string_view::npos) return false;
    return !gapsOf(parsePrompt(utf8)).empty();
}

/// One expansion on its way.
struct TemplateExpander::Run {
    TemplateExpander& expander;
    TemplateRandom random;
    int choices = 0;

    std::string expand(std::string_view text, int depth) {
        if (depth > kMaxDepth) throw tooMuch();
        const PromptSyntax syntax = parsePrompt(text);
        std::string result;
        std::size_t at = 0;
        for (const Gap& gap : gapsOf(syntax)) {
            result += text.substr(at, gap.start - at);
            result += gap.choice != nullptr
                          ? choose(readChoice(text, *gap.choice), depth)
                          : entry(nameOf(text.substr(gap.start, gap.end - gap.start)), depth);
            at = gap.end;
        }
        result += text.substr(at);
        if (result.size() > kMaxBytes) throw tooMuch();
        return result;
    }

    std::string entry(const std::string& name, int depth) {
        const auto& entries = expander.entriesOf(name);
        if (++choices > kMaxChoices) throw tooMuch();
        return expand(entries[drawn(entries, random)].text, depth + 1);
    }

    std::string choose(Choice choice, int depth) {
        if (choice.isCounted && choice.options.size() == 1) {
            const auto name = loneWildcard(choice.options.front().text);
            if (name) choice.options = expander.entriesOf(*name);
        }
        const std::size_t available = choice.options.size();
        const std::size_t most = std::min(choice.count.most.value_or(available), available);
        const std::size_t least = std::min(choice.count.least, most);
        std::size_t left = least;
        if (most > least) left += static_cast<std::size_t>(random.below(most - least + 1));
        std::string result;
        for (bool isFirst = true; left > 0; --left, isFirst = false) {
            if (++choices > kMaxChoices) throw tooMuch();
            const std::size_t index = drawn(choice.options, random);
            if (!isFirst) result += choice.count.separator;
            result += expand(choice.options[index].text, depth + 1);
            choice.options.erase(choice.options.begin() + static_cast<std::ptrdiff_t>(index));
        }
        return result;
    }
};

TemplateExpander::TemplateExpander(WildcardEntries entries) : source_(std::move(entries)) {}

std::string TemplateExpander::expand(std::string_view utf8, std::uint64_t seed) {
    std::vector<std::string> path;
    check(utf8, path);
    Run run{*this, TemplateRandom(seed)};
    return run.expand(utf8, 0);
}

const std::vector<TemplateOption>& TemplateExpander::entriesOf(const std::string& name) {
    const auto known = entries_.find(name);
    if (known != entries_.end()) return known->second;
    return entries_.emplace(name, source_(name)).first->second;
}

void TemplateExpander::check(std::string_view text, std::vector<std::string>& path) {
    if (text.find("__") == std::string_view::npos) return;
    for (const PromptSpan& span : parsePrompt(text).spans) {
        if (span.kind != PromptSpanKind::Wildcard) continue;
        const std::string name = nameOf(text.substr(span.start, span.length));
        if (std::find(path.begin(), path.end(), name) != path.end()) throw cycle(path, name);
        if (checked_.count(name) != 0) continue;
        if (path.size() >= kMaxDepth) throw tooMuch();
        path.push_back(name);
        for (const TemplateOption& option : entriesOf(name)) check(option.text, path);
        path.pop_back();
        checked_.insert(name);
    }
}

}  // namespace ninefold
