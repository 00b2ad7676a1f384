// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/json.h"

namespace ninefold::cli {

/// Standard output, of which a command writes either lines for people or JSON, one object a line.
/// Each line is flushed, so that a reader at the other end of a pipe sees it at once.
/// Throws Error{Io} when standard output can't take it (a full disk).
class Output {
public:
    bool json = false;  ///< set by --json

    void object(const Json& object) const;
    /// Control characters, which a file may have brought in, are replaced; newlines are kept.
    void text(const std::string& text) const;
};

/// One line on standard error.
void message(const std::string& text);

/// The number with so many decimals, with a point whatever the locale.
std::string decimals(double value, int places);

}  // namespace ninefold::cli
