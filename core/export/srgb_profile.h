// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold {

/// The ICC profile (ICC.1:2010, version 4.3) of sRGB, IEC 61966-2-1: about 500 bytes with the exact
/// curve. Every picture of ours is sRGB; a file that says so looks the same in every program.
const std::string& srgbProfile();

}  // namespace ninefold
