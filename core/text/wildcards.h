// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/text/prompt_template.h"

namespace ninefold {

/// The artist's wildcards: UTF-8 text files "name.txt" in a folder and its sub-folders, one entry a
/// line. A line that begins with # is a comment; "2::entry" is twice as likely as others. Names
/// are written with /: "colours/warm". Several objects may share a folder; any thread.
class Wildcards {
public:
    static constexpr std::size_t kMaxFileBytes = std::size_t{4} << 20;

    /// The folder needn't exist.
    explicit Wildcards(std::filesystem::path folder);

    const std::filesystem::path& folder() const { return folder_; }
    /// Alphabetically; files whose name can't be written between __ and __ are left out.
    std::vector<std::string> names() const;

    /// The file as it is. Throws Error{BadFile}.
    std::string text(const std::string& name) const;
    /// Whole or not at all. Throws Error: Usage for a name that isValidName() refuses, Io.
    void save(const std::string& name, const std::string& text) const;
    /// Nothing happens if there is none. Throws Error: Usage, Io.
    void remove(const std::string& name) const;

    /// All entries of the wildcards that a pattern names, file after file by name: in it * stands
    /// for anything within a folder's name, ** for anything. Throws Error: Usage when there is no
    /// such wildcard or no entry in it, BadFile when it can't be read.
    std::vector<TemplateOption> entries(const std::string& pattern) const;

    /// Letters, digits, - . and single _, in parts between /, none of which begins with a dot.
    static bool isValidName(const std::string& name);

private:
    std::filesystem::path fileOf(const std::string& name) const;

    std::filesystem::path folder_;
};

/// What the lines of a wildcard file say.
std::vector<TemplateOption> wildcardEntries(const std::string& text);

/// Those of a library.
Wildcards wildcardsOf(const std::filesystem::path& libraryFolder);

}  // namespace ninefold
