// SPDX-License-Identifier: MIT
#include "core/export/name_template.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

#include "core/base/error.h"
#include "core/export/safe_name.h"

namespace ninefold {

namespace {

constexpr std::size_t kTextChars = 48;

std::string padded(int number, int digits) {
    char text[16];
    std::snprintf(text, sizeof text, "%0*d", digits, number);
    return text;
}

std::string localTime(std::int64_t ms, const char* format) {
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000);
    std::tm parts{};
    ::localtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), format, &parts)};
}

std::string plainNumber(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

std::string words(const std::string& text, const char* none) {
    const std::string name = slug(text, kTextChars);
    return name.empty() ? none : name;
}

struct Field {
    const char* name;
    std::string (*value)(const NameValues&);
};

const std::array kFields = {
    Field{"prompt", [](const NameValues& v) { return words(v.recipe.prompt, "picture"); }},
    Field{"negative", [](const NameValues& v) { return words(v.recipe.negativePrompt, "none"); }},
    Field{"seed", [](const NameValues& v) { return std::to_string(v.recipe.seed); }},
    Field{"rank", [](const NameValues& v) { return v.rank > 0 ? std::to_string(v.rank) : "0"; }},
    Field{"score",
          [](const NameValues& v) {
              return v.fitness ? std::to_string(std::lround(*v.fitness * 100)) : std::string("0");
          }},
    Field{"counter", [](const NameValues& v) { return padded(v.counter, 3); }},
    Field{"date", [](const NameValues& v) { return localTime(v.createdAtMs, "%Y-%m-%d"); }},
    Field{"time", [](const NameValues& v) { return localTime(v.createdAtMs, "%H-%M-%S"); }},
    Field{"model", [](const NameValues& v) { return words(v.recipe.modelId, "model"); }},
    Field{"width", [](const NameValues& v) { return std::to_string(v.width); }},
    Field{"height", [](const NameValues& v) { return std::to_string(v.height); }},
    Field{"steps", [](const NameValues& v) { return std::to_string(v.recipe.steps); }},
    Field{"guidance", [](const NameValues& v) { return plainNumber(v.recipe.guidanceScale); }},
    Field{"sampler", [](const NameValues& v) { return v.recipe.sampler; }},
    Field{"schedule", [](const NameValues& v) { return v.recipe.schedule; }},
};

Error badTemplate(const Message& what) {
    std::string known;
    for (const std::string& name : nameFields())
        known += (known.empty() ? "{" : ", {") + name + "}";
    return {ErrorKind::Usage, what, {"Fields are %1.", known}};
}

/// The template with `replace(field)` in place of each {field}.
template <typename Replace>
std::string expand(const std::string& text, Replace&& replace) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '}') throw badTemplate("The name has a } without its {.");
        if (text[at] != '{') {
            result += text[at];
            continue;
        }
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos) throw badTemplate("The name has a { without its }.");
        result += replace(text.substr(at + 1, end - at - 1));
        at = end;
    }
    return result;
}

const Field& findField(const std::string& name) {
    const auto found = std::find_if(kFields.begin(), kFields.end(),
                                    [&](const Field& field) { return name == field.name; });
    if (found == kFields.end()) throw badTemplate({"There is no field {%1}.", name});
    return *found;
}

}  // namespace

const std::vector<std::string>& nameFields() {
    static const std::vector<std::string> kNames = [] {
        std::vector<std::string> names;
        for (const Field& field : kFields) names.emplace_back(field.name);
        return names;
    }();
    return kNames;
}

void validateNameTemplate(const std::string& nameTemplate) {
    const std::string rest = expand(
        nameTemplate, [](const std::string& name) { return std::string(findField(name).name); });
    if (rest.find_first_not_of(" ./\\") == std::string::npos) {
        throw badTemplate("The files need a name.");
    }
}

std::filesystem::path fileNameFrom(const std::string& nameTemplate, const NameValues& values) {
    validateNameTemplate(nameTemplate);
    const std::string name = expand(nameTemplate, [&](const std::string& field) {
        std::string value = findField(field).value(values);
        std::replace(value.begin(), value.end(), '/', '_');
        return value;
    });
    std::filesystem::path path;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        const std::string part = safeName(name.substr(at, end - at));
        if (!part.empty()) path /= part;
        at = end + 1;
    }
    return path.empty() ? std::filesystem::path("picture") : path;
}

}  // namespace ninefold
