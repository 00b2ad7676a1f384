// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ninefold::test {

/// One #include of a file of ours.
struct Include {
    int line = 0;          ///< 1-based
    std::string target;    ///< as written: "core/base/error.h"
    bool isQuoted = true;  ///< "…" rather than <…>
};

struct SourceFile {
    std::string path;                ///< from the repository root, with '/'
    std::vector<std::string> lines;  ///< without line ends
    std::vector<Include> includes;
};

/// Every .h, .cpp and .def below app, core, ui and tests, read once; by path.
const std::map<std::string, SourceFile>& sourceTree();

/// "path:line", as editors and compilers write it.
std::string place(const SourceFile& file, int line);

}  // namespace ninefold::test
