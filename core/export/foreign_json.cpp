// SPDX-License-Identifier: MIT
#include "core/export/foreign_json.h"

#include <charconv>
#include <cmath>

#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{16} << 20;
constexpr int kMaxDepth = 100;

bool isDeep(const std::string& text) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxDepth) return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// Trailing text is allowed ("7.0 ", "512px"): these are other people's files.
template <typename T>
bool takeNumber(const std::string& text, T& value) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos) return false;
    T parsed{};
    const char* end = text.data() + text.size();
    if (std::from_chars(text.data() + first, end, parsed).ec != std::errc{}) return false;
    value = parsed;
    return true;
}

template <typename T, typename Take>
bool takeMember(const Json& object, const char* key, T& value, Take take) {
    if (!object.is_object()) return false;
    const auto found = object.find(key);
    if (found == object.end()) return false;
    if (found->is_string()) return take(found->template get_ref<const std::string&>(), value);
    if (found->is_number()) return take(found->dump(), value);
    return false;
}

}  // namespace

std::optional<Json> parseForeignJson(const std::string& text) {
    if (text.size() > kMaxBytes || isDeep(text)) return std::nullopt;
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    return json;
}

bool takeInt(const std::string& text, int& value) {
    double number = 0;
    if (!takeDouble(text, number) || std::abs(number) > 1e9) return false;
    value = static_cast<int>(number);
    return true;
}

bool takeDouble(const std::string& text, double& value) {
    double number = 0;
    if (!takeNumber(text, number) || !std::isfinite(number)) return false;
    value = number;
    return true;
}

bool takeSeed(const std::string& text, std::uint64_t& value) {
    return takeNumber(text, value);
}

bool takeText(const Json& object, const char* key, std::string& value) {
    return takeMember(object, key, value, [](const std::string& text, std::string& out) {
        out = text;
        return true;
    });
}

bool takeInt(const Json& object, const char* key, int& value) {
    return takeMember(object, key, value,
                      [](const std::string& text, int& out) { return takeInt(text, out); });
}

bool takeDouble(const Json& object, const char* key, double& value) {
    return takeMember(object, key, value,
                      [](const std::string& text, double& out) { return takeDouble(text, out); });
}

bool takeSeed(const Json& object, const char* key, std::uint64_t& value) {
    return takeMember(object, key, value, [](const std::string& text, std::uint64_t& out) {
        return takeSeed(text, out);
    });
}

}  // namespace ninefold
