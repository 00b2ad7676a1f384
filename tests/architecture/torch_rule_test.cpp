// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <set>

#include "tests/architecture/source_tree.h"

namespace ninefold::test {
namespace {

bool isTorch(const std::string& target) {
    for (const char* prefix : {"torch/", "ATen/", "c10/"}) {
        if (target.rfind(prefix, 0) == 0) return true;
    }
    return false;
}

/// The chain of includes by which `path` reaches torch, or "" if it doesn't.
std::string wayToTorch(const std::string& path, std::set<std::string>& seen) {
    const auto found = sourceTree().find(path);
    if (found == sourceTree().end() || !seen.insert(path).second) return {};
    for (const Include& include : found->second.includes) {
        const std::string here = place(found->second, include.line) + " -> ";
        if (isTorch(include.target)) return here + include.target;
        const std::string rest = wayToTorch(include.target, seen);
        if (!rest.empty()) return here + rest;
    }
    return {};
}

// A torch header costs 6 to 9 seconds of compile time in every file that sees it.
TEST(TorchRule, TheStudioSeesNoTorch) {
    for (const auto& [path, file] : sourceTree()) {
        if (path.rfind("ui/", 0) != 0 && path.rfind("tests/ui/", 0) != 0) continue;
        std::set<std::string> seen;
        EXPECT_EQ(wayToTorch(path, seen), "");
    }
}

TEST(TorchRule, HeadersBesideTheEngineAreFreeOfTorch) {
    for (const auto& [path, file] : sourceTree()) {
        const bool isHeader = path.size() > 2 && path.substr(path.size() - 2) == ".h";
        for (const char* folder : {"core/base/", "core/export/", "core/history/", "core/jobs/"}) {
            if (!isHeader || path.rfind(folder, 0) != 0) continue;
            std::set<std::string> seen;
            EXPECT_EQ(wayToTorch(path, seen), "");
        }
    }
}

}  // namespace
}  // namespace ninefold::test
