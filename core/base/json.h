// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

#include "core/base/json_fwd.h"
#include "core/base/message.h"

namespace ninefold {

/// Parses a JSON file. Throws Error{kind BadFile} naming the file if it is missing, larger than
/// 64 MiB, or not JSON (with line and column).
Json readJsonFile(const std::filesystem::path& path);

/// Parses text; `name` stands for the text in the error (BadFile).
Json parseJson(const std::string& text, const Message& name);

/// One line, UTF-8; bytes that are not UTF-8 become U+FFFD instead of an exception.
std::string dumpJson(const Json& value);

}  // namespace ninefold
