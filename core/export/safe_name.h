// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace ninefold {

/// Letters and digits of `text` in lower case, whatever lies between them as one hyphen: "A red
/// apple!" -> "a-red-apple". At most `maxChars` characters, not cut inside a word if it can be
/// helped.
std::string slug(const std::string& text, std::size_t maxChars);

/// `name` as a file or folder that Linux, Windows and macOS take: reserved characters become "_",
/// dots and spaces at the ends go, reserved names (CON, LPT1) get a "_", at most 120 bytes. Empty
/// when nothing is left.
std::string safeName(const std::string& name);

}  // namespace ninefold
