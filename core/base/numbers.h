// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <utility>

namespace ninefold {

/// A seed as a person writes it: 0 .. 2^64-1 in decimal, spaces around allowed.
/// Throws Error{Usage} for anything else (-1, text, 2^64); the caller decides what "random" is.
std::uint64_t parseSeed(const std::string& text);

/// "256x128" or "256" as {width, height}. Throws Error{Usage}.
std::pair<int, int> parseSize(const std::string& text);

/// A seed from the system's entropy, below 2^32 so that every program can read it.
std::uint64_t randomSeed();

}  // namespace ninefold
