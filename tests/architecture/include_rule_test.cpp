// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>

#include "tests/architecture/source_tree.h"

namespace ninefold::test {
namespace {

using Folders = std::set<std::string>;

/// Who may include whom (ARCHITECTURE.md). Every folder may include itself and core/base.
const std::map<std::string, Folders> kMayInclude = {
    {"core/base", {}},
    {"core/text", {}},
    {"core/weights", {}},
    {"core/export", {}},
    {"core/history", {}},
    {"core/nn", {"core/weights"}},
    {"core/sampling", {}},
    {"core/models", {"core/nn", "core/weights", "core/text", "core/sampling"}},
    {"core/pipeline", {"core/models", "core/sampling", "core/text"}},
    {"core/ranking", {"core/nn", "core/weights", "core/text"}},
    {"core/jobs", {"core/pipeline", "core/ranking", "core/export", "core/history", "core/text"}},
    {"ui",
     {"core/jobs", "core/history", "core/pipeline", "core/ranking", "core/export", "core/text"}},
};

/// "core/base" of "core/base/error.h"; "ui", "app" and "tests" are one folder each.
std::string folderOf(const std::string& path) {
    const auto first = path.find('/');
    const std::string top = path.substr(0, first);
    return top == "core" ? path.substr(0, path.find('/', first + 1)) : top;
}

bool mayInclude(const std::string& from, const std::string& to) {
    if (from == to || from == "app" || from == "tests") return true;
    const auto rule = kMayInclude.find(from);
    return rule != kMayInclude.end() && (to == "core/base" || rule->second.count(to) != 0);
}

TEST(IncludeRule, EveryFolderHasARule) {
    for (const auto& [path, file] : sourceTree()) {
        const std::string folder = folderOf(path);
        if (folder == "app" || folder == "tests") continue;
        EXPECT_EQ(kMayInclude.count(folder), 1U) << path << ": no rule for the folder " << folder;
    }
}

TEST(IncludeRule, FoldersIncludeOnlyWhatTheyMay) {
    for (const auto& [path, file] : sourceTree()) {
        for (const Include& include : file.includes) {
            if (!include.isQuoted) continue;
            EXPECT_TRUE(mayInclude(folderOf(path), folderOf(include.target)))
                << place(file, include.line) << ": " << folderOf(path) << " may not include "
                << include.target;
        }
    }
}

TEST(IncludeRule, QuotedIncludesAreFilesFromTheRoot) {
    for (const auto& [path, file] : sourceTree()) {
        for (const Include& include : file.includes) {
            // moc and rcc write files of their own into the build folder.
            const bool isGenerated = include.target.find('/') == std::string::npos &&
                                     include.target.find(".moc") != std::string::npos;
            if (!include.isQuoted || isGenerated) continue;
            EXPECT_EQ(sourceTree().count(include.target), 1U)
                << place(file, include.line) << ": there is no " << include.target;
        }
    }
}

TEST(IncludeRule, CoreKnowsNoQt) {
    for (const auto& [path, file] : sourceTree()) {
        if (path.rfind("core/", 0) != 0 && path.rfind("app/cli/", 0) != 0) continue;
        for (const Include& include : file.includes) {
            const bool isQt = !include.isQuoted && include.target.size() > 1 &&
                              include.target[0] == 'Q' && include.target[1] != '/';
            EXPECT_FALSE(isQt) << place(file, include.line) << ": core includes " << include.target;
        }
    }
}

}  // namespace
}  // namespace ninefold::test
