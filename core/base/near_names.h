// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ninefold {

/// Those of `names` that were perhaps meant by `name`, the nearest first, at most `count`: what
/// holds it or differs in few letters, whatever the case.
std::vector<std::string> nearNames(const std::string& name, const std::vector<std::string>& names,
                                   std::size_t count = 3);

/// "a, b, c".
std::string commaList(const std::vector<std::string>& names);

/// In lower case, ASCII letters only: how file names are compared.
std::string lowerCase(std::string text);

}  // namespace ninefold
