// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/architecture/source_tree.h"

namespace ninefold::test {
namespace {

constexpr int kMaxFileLines = 400;
constexpr int kMaxFunctionLines = 80;

bool startsWith(const std::string& text, const std::string& start) {
    return text.rfind(start, 0) == 0;
}

/// A line at the left margin that opens the body of a function, as clang-format leaves it.
bool opensFunction(const std::string& line) {
    if (line.empty() || line.back() != '{' || line[0] == ' ' || line[0] == '}') return false;
    for (const char* other : {"namespace", "class ", "struct ", "enum ", "union ", "extern "}) {
        if (startsWith(line, other)) return false;
    }
    return line.find('=') == std::string::npos || line.find("operator") != std::string::npos;
}

TEST(StyleRule, EveryFileNamesItsLicenceFirst) {
    for (const auto& [path, file] : sourceTree()) {
        ASSERT_FALSE(file.lines.empty()) << path;
        if (path.substr(path.size() - 4) == ".def") continue;  // lists of names
        EXPECT_EQ(file.lines.front(), "// SPDX-License-Identifier: MIT") << path << ":1";
    }
}

TEST(StyleRule, HeadersAreGuardedByPragmaOnce) {
    for (const auto& [path, file] : sourceTree()) {
        if (path.substr(path.size() - 2) != ".h") continue;
        EXPECT_EQ(std::count(file.lines.begin(), file.lines.end(), "#pragma once"), 1) << path;
    }
}

/// See ui/bridge/background.h: QFuture::then() may post to a widget that is being taken down.
TEST(StyleRule, AFutureIsContinuedOnlyWhereItsOwnerWaitsForIt) {
    const auto holds = [](const SourceFile& file, const char* text) {
        return std::any_of(file.lines.begin(), file.lines.end(), [text](const std::string& line) {
            return line.find(text) != std::string::npos;
        });
    };
    for (const auto& [path, file] : sourceTree()) {
        if (!startsWith(path, "ui/") || !holds(file, ".then(this")) continue;
        EXPECT_TRUE(holds(file, "waitForDone()")) << path << " needs inBackground()";
    }
}

TEST(StyleRule, FilesAreShort) {
    for (const auto& [path, file] : sourceTree()) {
        EXPECT_LE(file.lines.size(), std::size_t{kMaxFileLines})
            << path << " is too long: split it";
    }
}

TEST(StyleRule, FunctionsAreShort) {
    for (const auto& [path, file] : sourceTree()) {
        int begin = 0;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const int line = static_cast<int>(i) + 1;
            if (opensFunction(file.lines[i])) begin = line;
            if (begin == 0 || !startsWith(file.lines[i], "}")) continue;
            EXPECT_LE(line - begin, kMaxFunctionLines)
                << place(file, begin) << ": a function of " << line - begin << " lines";
            begin = 0;
        }
    }
}

TEST(StyleRule, FilesAreNamedInSnakeCase) {
    const auto isSnake = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    };
    for (const auto& [path, file] : sourceTree()) {
        const std::string name = path.substr(path.rfind('/') + 1);
        EXPECT_TRUE(std::all_of(name.begin(), name.end(), isSnake)) << path;
    }
}

}  // namespace
}  // namespace ninefold::test
