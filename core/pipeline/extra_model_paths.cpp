// SPDX-License-Identifier: MIT
#include "core/pipeline/extra_model_paths.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr std::uintmax_t kMaxBytes = std::uintmax_t{1} << 20;

std::string variable(const std::string& name) {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::string() : value;
}

/// "~/x", "$HOME/x", "${HOME}/x"; an unknown variable is empty.
std::string resolved(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at == 0 && text[0] == '~' && (text.size() == 1 || text[1] == '/')) {
            result += variable("HOME");
            continue;
        }
        if (text[at] != '$') {
            result += text[at];
            continue;
        }
        const bool braced = at + 1 < text.size() && text[at + 1] == '{';
        std::size_t end = at + (braced ? 2 : 1);
        const std::size_t start = end;
        while (end < text.size() &&
               (std::isalnum(static_cast<unsigned char>(text[end])) != 0 || text[end] == '_')) {
            ++end;
        }
        result += variable(text.substr(start, end - start));
        at = braced && end < text.size() ? end : end - 1;
    }
    return result;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

void addFolder(std::vector<fs::path>& folders, const fs::path& folder) {
    fs::path clean = folder.lexically_normal();
    if (!clean.has_filename()) clean = clean.parent_path();
    if (std::find(folders.begin(), folders.end(), clean) == folders.end()) folders.push_back(clean);
}

void addEntries(const YAML::Node& section, const fs::path& home, std::vector<fs::path>& folders) {
    fs::path base = home;
    if (const YAML::Node node = section["base_path"]; node && node.IsScalar()) {
        base = home / resolved(trimmed(node.as<std::string>()));
    }
    for (const auto& entry : section) {
        const std::string key = entry.first.as<std::string>();
        if (key == "base_path" || key == "is_default" || !entry.second.IsScalar()) continue;
        std::istringstream lines(entry.second.as<std::string>());
        for (std::string line; std::getline(lines, line);) {
            const std::string path = trimmed(line);
            if (!path.empty()) addFolder(folders, base / resolved(path));
        }
    }
}

}  // namespace

std::vector<fs::path> readExtraModelPaths(const fs::path& yaml) {
    const std::string text = readFile(yaml, kMaxBytes);
    try {
        std::vector<fs::path> folders;
        const YAML::Node root = YAML::Load(text);
        if (root.IsNull()) return folders;
        if (!root.IsMap()) {
            throw Error(ErrorKind::BadFile, {"%1 names no model folders.", yaml.string()},
                        "ComfyUI's extra_model_paths.yaml has headings with folders below them.");
        }
        const fs::path home = fs::absolute(yaml).parent_path();
        for (const auto& section : root) {
            if (section.second.IsMap()) addEntries(section.second, home, folders);
        }
        return folders;
    } catch (const YAML::Exception& error) {
        throw Error(ErrorKind::BadFile,
                    {"%1, line %2: %3.", yaml.string(), error.mark.line + 1, error.msg},
                    "Mend the line, or take the folder off the list.");
    }
}

}  // namespace ninefold
