// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ninefold {

/// How many alternatives of a choice are taken: "2$$", "1-2$$", "-2$$", "2-$$", "2$$ and $$".
struct ChoiceCount {
    std::size_t least = 1;
    std::optional<std::size_t> most;  ///< unset: all
    std::string separator = ", ";
};

/// What stands before an alternative of {…}.
struct ChoiceOption {
    std::size_t length = 0;             ///< bytes; 0: there is no such mark
    std::optional<ChoiceCount> count;   ///< "2$$", only behind the opening brace
    std::optional<double> weight = {};  ///< "0.5::", from 0
};

/// Reads the mark that `text` begins with. It is at most 64 bytes long.
ChoiceOption readChoiceOption(std::string_view text);

}  // namespace ninefold
