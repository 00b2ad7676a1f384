// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/recipe.h"

namespace ninefold {

/// What a file name can tell of a picture.
struct NameValues {
    Recipe recipe;
    int width = 0;                  ///< px, of the exported file
    int height = 0;                 ///< px
    int rank = 0;                   ///< 1 = best of its batch; 0 when unranked
    std::optional<double> fitness;  ///< 0..1
    std::int64_t createdAtMs = 0;   ///< Unix time; shown in local time
    int counter = 1;                ///< 1 for the first picture of an export
};

/// The names of all fields, without their braces: "prompt", "seed", …
const std::vector<std::string>& nameFields();

/// The template that gives "a-red-apple-42".
inline constexpr const char* kDefaultNameTemplate = "{prompt}-{seed}";

/// Throws Error{Usage} if the template is empty, has a brace without its partner, or a field that
/// doesn't exist; the error lists those that do.
void validateNameTemplate(const std::string& nameTemplate);

/// The file's path below the export's folder, without extension: the template with its {fields}
/// replaced. "/" in the template makes folders; nothing in a value can. Every part is a name that
/// Linux, Windows and macOS take: no reserved characters or names, no dot or space at an end, at
/// most 120 bytes of UTF-8. Throws like validateNameTemplate().
std::filesystem::path fileNameFrom(const std::string& nameTemplate, const NameValues& values);

}  // namespace ninefold
