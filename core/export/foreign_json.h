// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "core/base/json_fwd.h"

namespace ninefold {

/// Parses JSON that another program wrote: at most 16 MiB, nested at most 100 deep, so that no
/// later walk over it can run out of stack. nullopt for anything else.
std::optional<Json> parseForeignJson(const std::string& text);

// Lenient access to members: other programs write numbers as text and text as numbers. A member
// that is missing or of another type leaves `value` as it is and gives false.
bool takeText(const Json& object, const char* key, std::string& value);
bool takeInt(const Json& object, const char* key, int& value);
bool takeDouble(const Json& object, const char* key, double& value);
bool takeSeed(const Json& object, const char* key, std::uint64_t& value);

/// The same for numbers inside text.
bool takeInt(const std::string& text, int& value);
bool takeDouble(const std::string& text, double& value);
bool takeSeed(const std::string& text, std::uint64_t& value);

}  // namespace ninefold
