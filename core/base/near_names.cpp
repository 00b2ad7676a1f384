// SPDX-License-Identifier: MIT
#include "core/base/near_names.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ninefold {
namespace {

/// Levenshtein's distance: letters to change, add or take away.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

}  // namespace

std::string lowerCase(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    }
    return text;
}

std::vector<std::string> nearNames(const std::string& name, const std::vector<std::string>& names,
                                   std::size_t count) {
    constexpr std::size_t kLongest = 200;
    const std::string wanted = lowerCase(name.substr(0, kLongest));
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string& other : names) {
        const std::string known = lowerCase(other.substr(0, kLongest));
        const bool holds = !wanted.empty() && (known.find(wanted) != std::string::npos ||
                                               wanted.find(known) != std::string::npos);
        const std::size_t letters = distance(wanted, known);
        if (holds || letters <= std::max<std::size_t>(2, wanted.size() / 3)) {
            near.emplace_back(letters, other);
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> nearest;
    for (const auto& [letters, other] : near) {
        if (nearest.size() < count) nearest.push_back(other);
    }
    return nearest;
}

std::string commaList(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

}  // namespace ninefold
