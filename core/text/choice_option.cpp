// SPDX-License-Identifier: MIT
#include "core/text/choice_option.h"

#include <algorithm>
#include <charconv>

#include "core/text/prompt_scanner.h"

namespace ninefold {

namespace {

constexpr std::size_t kLongest = 64;

/// False unless the text is empty (then `value` stays unset) or a whole number.
bool readBound(std::string_view text, std::optional<std::size_t>& value) {
    if (text.empty()) return true;
    std::size_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, number);
    if (code != std::errc{} || stopped != end) return false;
    value = number;
    return true;
}

std::optional<ChoiceCount> readCount(std::string_view text) {
    const std::size_t dash = text.find('-');
    std::optional<std::size_t> least;
    std::optional<std::size_t> most;
    if (!readBound(text.substr(0, dash), least)) return std::nullopt;
    if (dash == std::string_view::npos) {
        most = least;
    } else if (!readBound(text.substr(dash + 1), most)) {
        return std::nullopt;
    }
    if (!least && !most) return std::nullopt;
    ChoiceCount count;
    count.least = least.value_or(1);
    count.most = most;
    if (count.most) count.least = std::min(count.least, *count.most);
    return count;
}

}  // namespace

ChoiceOption readChoiceOption(std::string_view text) {
    const std::string_view rest = text.substr(0, kLongest);
    const std::size_t end = std::min(rest.size(), rest.find_first_not_of("0123456789.-"));
    const std::string_view mark = rest.substr(end, 2);
    if (end == 0) return {};
    if (mark == "::") {
        const auto weight = promptNumber(rest.substr(0, end));
        if (!weight || *weight < 0) return {};
        return {end + 2, std::nullopt, weight};
    }
    auto count = mark == "$$" ? readCount(rest.substr(0, end)) : std::nullopt;
    if (!count) return {};
    const std::size_t separatorEnd = rest.find("$$", end + 2);
    if (separatorEnd == std::string_view::npos) return {end + 2, count};
    const std::string_view separator = rest.substr(end + 2, separatorEnd - end - 2);
    if (separator.find_first_of("|{}") != std::string_view::npos) return {end + 2, count};
    count->separator = separator;
    return {separatorEnd + 2, count};
}

}  // namespace ninefold
