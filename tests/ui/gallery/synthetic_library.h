// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/recipe.h"

namespace ninefold::test {

/// What goes into a library that a test fills.
struct SyntheticLibrary {
    int pictures = 0;
    std::vector<std::string> prompts{"a red apple", "a blue bird on a branch", "an old lighthouse",
                                     "a café at night"};
    /// Files to take the pictures from, in turn; empty: generated ones of 128 px.
    std::vector<std::filesystem::path> files;
    int picturesPerDay = 45;
};

/// Makes a library with the program's own schema and fills it in one transaction: nine ranked
/// pictures a job, each with a file of its own. Thousands take a second. The newest is of
/// the end of yesterday, so that the gallery's days begin at the same pictures at any hour.
void fillLibrary(const std::filesystem::path& folder, const SyntheticLibrary& what);

/// The bytes of a generated picture.
std::string syntheticPng(int number, int sizePx = 128);

}  // namespace ninefold::test
