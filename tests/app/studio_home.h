// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/app/program.h"
#include "tests/support/temp_folder.h"

namespace ninefold::test {

/// An artist's machine in a temporary folder: an empty library, and one tiny model of random
/// weights that draws 32 px pictures, with a tiny ranker.
class StudioHome {
public:
    StudioHome();

    /// Runs ninefold-cli to its end.
    Outcome run(const std::vector<std::string>& arguments, const std::string& input = {}) const;
    std::vector<std::string> environment() const;

    std::filesystem::path library() const { return folder_ / "library"; }
    std::filesystem::path model() const { return folder_ / "resources/models/tiny"; }
    std::filesystem::path operator/(const std::string& name) const { return folder_ / name; }

private:
    TempFolder folder_;
};

/// Expects failure with `exitCode`, nothing on standard output, and one line of message that holds
/// `part`.
void expectOneLine(const Outcome& outcome, int exitCode, const std::string& part);

}  // namespace ninefold::test
