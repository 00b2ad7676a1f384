// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold::cli {

/// A prompt as given on the command line; "-" stands for all of standard input, without its last
/// newline. Throws Error{Usage} naming `option` for text that is not UTF-8 or holds a NUL.
std::string promptText(const std::string& option, const std::string& given);

}  // namespace ninefold::cli
