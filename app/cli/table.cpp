// SPDX-License-Identifier: MIT
#include "app/cli/table.h"

#include <algorithm>
#include <utility>

namespace ninefold::cli {

namespace {

/// Code points, as good a guess of the width on a terminal as is worth making.
std::size_t widthOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

}  // namespace

Table::Table(const std::vector<std::string>& headings) {
    std::vector<std::string> cells;
    for (const std::string& heading : headings) {
        toTheRight_.push_back(heading.front() == '>');
        cells.push_back(toTheRight_.back() ? heading.substr(1) : heading);
    }
    rows_.push_back(std::move(cells));
}

void Table::add(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
}

std::string Table::text() const {
    std::vector<std::size_t> widths(toTheRight_.size());
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - widthOf(row[i]), ' ');
            line += i == 0 ? "" : "  ";
            line += toTheRight_[i] ? space + row[i] : row[i] + space;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += (text.empty() ? "" : "\n") + line;
    }
    return text;
}

}  // namespace ninefold::cli
