// SPDX-License-Identifier: MIT
#include "tests/architecture/source_tree.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

namespace fs = std::filesystem;

namespace ninefold::test {

namespace {

const std::set<std::string> kExtensions = {".h", ".cpp", ".def"};

SourceFile readSource(const fs::path& path, std::string name) {
    static const std::regex kInclude(R"re(\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    SourceFile file;
    file.path = std::move(name);
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        file.lines.push_back(line);
        std::smatch match;
        if (line.find("include") == std::string::npos || !std::regex_match(line, match, kInclude)) {
            continue;
        }
        file.includes.push_back(
            {static_cast<int>(file.lines.size()), match[2].str(), match[1].str() == "\""});
    }
    return file;
}

std::map<std::string, SourceFile> readTree() {
    const fs::path root = NINEFOLD_SOURCE_DIR;
    std::map<std::string, SourceFile> tree;
    for (const char* folder : {"app", "core", "ui", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (kExtensions.count(entry.path().extension().string()) == 0) continue;
            std::string name = entry.path().lexically_relative(root).generic_string();
            tree[name] = readSource(entry.path(), name);
        }
    }
    return tree;
}

}  // namespace

const std::map<std::string, SourceFile>& sourceTree() {
    static const std::map<std::string, SourceFile> tree = readTree();
    return tree;
}

std::string place(const SourceFile& file, int line) {
    return file.path + ":" + std::to_string(line);
}

}  // namespace ninefold::test
