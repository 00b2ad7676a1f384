// SPDX-License-Identifier: MIT
#include "core/text/wildcards.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/text/choice_option.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr int kMaxFolderDepth = 8;
constexpr const char* kExtension = ".txt";

bool isNameByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_';
}

bool isValidPart(std::string_view part) {
    return !part.empty() && part.front() != '.' &&
           std::all_of(part.begin(), part.end(), isNameByte);
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// `*` is anything but '/', `**` anything. Goes through both once, whatever the stars.
bool matches(std::string_view pattern, std::string_view name) {
    std::vector<bool> reached(name.size() + 1, false);  // how much of the name fits so far
    reached[0] = true;
    while (!pattern.empty()) {
        std::vector<bool> next(name.size() + 1, false);
        const std::size_t stars = std::min(pattern.size(), pattern.find_first_not_of('*'));
        for (std::size_t i = 0; i <= name.size(); ++i) {
            if (stars == 0) {
                next[i] = i > 0 && reached[i - 1] && name[i - 1] == pattern.front();
            } else {
                const bool goesOn = i > 0 && next[i - 1] && (stars > 1 || name[i - 1] != '/');
                next[i] = reached[i] || goesOn;
            }
        }
        pattern.remove_prefix(std::max<std::size_t>(stars, 1));
        reached = std::move(next);
    }
    return reached.back();
}

void requireUtf8(const std::string& text, const std::string& name) {
    try {
        static_cast<void>(Json(text).dump());
    } catch (const Json::exception&) {
        throw Error(ErrorKind::BadFile, {"The wildcard __%1__ isn't UTF-8 text.", name},
                    "Save its file again as UTF-8.");
    }
}

}  // namespace

Wildcards::Wildcards(fs::path folder) : folder_(std::move(folder)) {}

bool Wildcards::isValidName(const std::string& name) {
    // Of two underscores in a row the name would end.
    const bool endsIt = name.find("__") != std::string::npos;
    if (name.empty() || endsIt || name.front() == '_' || name.back() == '_') return false;
    std::size_t start = 0;
    for (std::size_t end = name.find('/'); end != std::string::npos; end = name.find('/', start)) {
        if (!isValidPart(std::string_view(name).substr(start, end - start))) return false;
        start = end + 1;
    }
    return isValidPart(std::string_view(name).substr(start));
}

std::vector<std::string> Wildcards::names() const {
    std::vector<std::string> names;
    std::error_code code;
    for (fs::recursive_directory_iterator it(folder_, code), end; !code && it != end;
         it.increment(code)) {
        if (it.depth() >= kMaxFolderDepth) it.disable_recursion_pending();
        fs::path name = it->path().lexically_relative(folder_);
        if (name.extension() != kExtension || !it->is_regular_file(code)) continue;
        name.replace_extension();
        if (isValidName(name.generic_string())) names.push_back(name.generic_string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

fs::path Wildcards::fileOf(const std::string& name) const {
    if (!isValidName(name)) {
        throw Error(ErrorKind::Usage, {"A wildcard can't be called \"%1\".", name},
                    "Use letters, digits, - and single _, and / for folders.");
    }
    fs::path file = folder_ / name;
    file += kExtension;
    return file;
}

std::string Wildcards::text(const std::string& name) const {
    std::string text = readFile(fileOf(name), kMaxFileBytes);
    requireUtf8(text, name);
    return text;
}

void Wildcards::save(const std::string& name, const std::string& text) const {
    writeFileAtomically(fileOf(name), text);
}

void Wildcards::remove(const std::string& name) const {
    std::error_code code;
    fs::remove(fileOf(name), code);
    if (!code) return;
    throw Error(ErrorKind::Io, {"Can't remove the wildcard __%1__: %2.", name, code.message()});
}

std::vector<TemplateOption> Wildcards::entries(const std::string& pattern) const {
    std::vector<std::string> found;
    for (const std::string& name : names()) {
        if (matches(pattern, name)) found.push_back(name);
    }
    if (found.empty()) {
        throw Error(ErrorKind::Usage, {"There is no wildcard __%1__.", pattern},
                    {"Make it with the Wildcards button, or put %1.txt into %2.", pattern,
                     folder_.string()});
    }
    std::vector<TemplateOption> options;
    for (const std::string& name : found) {
        for (TemplateOption& option : wildcardEntries(text(name))) {
            options.push_back(std::move(option));
        }
    }
    if (options.empty()) {
        throw Error(ErrorKind::Usage, {"The wildcard __%1__ is empty.", pattern},
                    "Write one entry a line into it.");
    }
    return options;
}

std::vector<TemplateOption> wildcardEntries(const std::string& text) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    std::string_view rest = text;
    if (rest.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        rest.remove_prefix(kByteOrderMark.size());
    }
    std::vector<TemplateOption> options;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty() || line.front() == '#') continue;
        const ChoiceOption mark = readChoiceOption(line);
        if (mark.weight) line = trimmed(line.substr(mark.length));
        options.push_back({std::string(line), mark.weight.value_or(1.0)});
    }
    return options;
}

Wildcards wildcardsOf(const fs::path& libraryFolder) {
    return Wildcards(libraryFolder / "wildcards");
}

}  // namespace ninefold
