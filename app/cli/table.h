// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ninefold::cli {

/// Text in aligned columns, for people.
class Table {
public:
    /// A heading that starts with '>' stands, as its column does, to the right.
    explicit Table(const std::vector<std::string>& headings);

    /// One cell per column.
    void add(std::vector<std::string> cells);
    /// Rows joined by newlines, without one at the end. Nothing is cut off.
    std::string text() const;

private:
    std::vector<bool> toTheRight_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace ninefold::cli
