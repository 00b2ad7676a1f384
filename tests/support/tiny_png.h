// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold::test {

/// Enough of a PNG for code that only looks at its header: 64x48 px. `salt` makes bytes differ.
inline std::string tinyPng(const std::string& salt = {}) {
    const char header[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x30\x08\x02\0\0\0";
    return std::string(header, sizeof header - 1) + salt;
}

}  // namespace ninefold::test
