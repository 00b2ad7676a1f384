// SPDX-License-Identifier: MIT
#include "core/export/a1111_text.h"

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

#include "core/base/json.h"
#include "core/export/a1111_extras.h"
#include "core/export/foreign_json.h"
#include "core/export/metadata.h"
#include "core/export/sampler_names.h"

namespace ninefold {

namespace {

constexpr std::size_t kShortHash = 10;
constexpr std::size_t kFewestParameters = 3;
constexpr const char* kNegative = "Negative prompt:";

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string quoted(const std::string& value) {
    if (value.find_first_of(",:\n\"") == std::string::npos) return value;
    return dumpJson(Json(value));
}

std::string unquoted(const std::string& value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return value;
    const auto json = parseForeignJson(value);
    return json && json->is_string() ? json->get<std::string>() : value;
}

bool isWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '_' || byte >= 0x80;
}

/// A1111's pattern `\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)` matched at `at`, which is
/// moved behind it, or to the next place where a match can start. Written out, since std::regex
/// runs out of stack on long lines.
std::optional<A1111Parameter> matchParameter(const std::string& line, std::size_t& at) {
    std::size_t i = at;
    const auto skipSpaces = [&] {
        while (i < line.size() && std::isspace(static_cast<unsigned char>(line[i])) != 0) ++i;
    };
    skipSpaces();
    const std::size_t key = i;
    at = i + 1;
    if (i >= line.size() || !isWord(line[i])) return std::nullopt;
    while (i < line.size() &&
           (isWord(line[i]) || line[i] == ' ' || line[i] == '-' || line[i] == '/')) {
        ++i;
    }
    at = i + 1;
    if (i - key < 2 || i >= line.size() || line[i] != ':') return std::nullopt;
    const std::string name = line.substr(key, i - key);
    ++i;
    skipSpaces();
    const std::size_t value = i;
    if (i < line.size() && line[i] == '"') {
        for (++i; i < line.size() && line[i] != '"'; ++i) {
            if (line[i] == '\\') ++i;
        }
        const bool closed = i < line.size() && i > value + 1;
        if (closed && (i + 1 == line.size() || line[i + 1] == ',')) {
            at = i + 2;
            return A1111Parameter{name, line.substr(value, i + 1 - value)};
        }
    }
    i = std::min(line.find(',', value), line.size());
    at = i + 1;
    return A1111Parameter{name, line.substr(value, i - value)};
}

/// Like Python's findall: where the pattern doesn't match, the search goes on one character later.
std::vector<A1111Parameter> findParameters(const std::string& line) {
    std::vector<A1111Parameter> found;
    std::size_t at = 0;
    while (at < line.size()) {
        if (auto parameter = matchParameter(line, at)) found.push_back(std::move(*parameter));
    }
    return found;
}

/// stable-diffusion.cpp appends JSON, whose commas would look like parameters.
std::string withoutAppendix(const std::string& line) {
    return line.substr(0, line.find(", SDCPP: {"));
}

void addLine(std::string& text, const std::string& line) {
    if (!text.empty()) text += '\n';
    text += line;
}

/// Takes the lines "Template: …" and "Negative Template: …" that Dynamic Prompts appends behind the
/// parameters off the text.
void takeTemplates(std::string& body, std::map<std::string, std::string>& values) {
    const std::string positive = "\nTemplate: ";
    const std::string negative = "\nNegative Template: ";
    const std::size_t at = std::min(body.find(positive), body.find(negative));
    if (at == std::string::npos) return;
    const std::size_t before = at == 0 ? std::string::npos : body.rfind('\n', at - 1);
    const std::string line = body.substr(before + 1, at - before - 1);
    if (findParameters(line).size() < kFewestParameters) return;
    const std::string tail = body.substr(at);
    body.resize(at);
    const std::size_t second = tail.find(negative);
    if (second != 0) {
        values["Template"] = trimmed(tail.substr(positive.size(), second - positive.size()));
    }
    if (second != std::string::npos) {
        values["Negative Template"] = trimmed(tail.substr(second + negative.size()));
    }
}

void applyValue(Recipe& recipe, const std::string& key, const std::string& value) {
    if (key == "Steps") takeInt(value, recipe.steps);
    if (key == "Sampler") setSampler(recipe, value);
    if (key == "CFG scale") takeDouble(value, recipe.guidanceScale);
    if (key == "Seed") takeSeed(value, recipe.seed);
    if (key == "Size" && value.find('x') != std::string::npos) {
        takeInt(value.substr(0, value.find('x')), recipe.width);
        takeInt(value.substr(value.find('x') + 1), recipe.height);
    }
    if (key == "Model hash") recipe.modelHash = value;
    if (key == "Model") recipe.modelId = value;
    if (key == "Template") recipe.promptTemplate = value;
    if (key == "Negative Template") recipe.negativeTemplate = value;
    if (key == "Clip skip") {
        takeInt(value, recipe.clipSkip);
        recipe.clipSkip = std::max(0, recipe.clipSkip - 1);  // 1 leaves nothing out there
    }
    if (key == "Version") recipe.programVersion = value;
}

}  // namespace

std::string a1111Text(const PictureMetadata& metadata) {
    const Recipe& r = metadata.recipe;
    std::vector<A1111Parameter> values = {
        {"Steps", std::to_string(r.steps)},
        {"Sampler", samplerLabel(r.sampler)},
        {"Schedule type", scheduleLabel(r.schedule)},
        {"CFG scale", a1111Number(r.guidanceScale)},
        {"Seed", std::to_string(r.seed)},
        {"Size", std::to_string(r.width) + "x" + std::to_string(r.height)}};
    if (!r.modelHash.empty()) values.emplace_back("Model hash", r.modelHash.substr(0, kShortHash));
    const std::string& model = metadata.modelTitle.empty() ? r.modelId : metadata.modelTitle;
    if (!model.empty()) values.emplace_back("Model", model);
    for (A1111Parameter& vae : a1111Vae(r.addOns)) values.push_back(std::move(vae));
    for (A1111Parameter& extra : a1111Extras(r)) values.push_back(std::move(extra));
    // Dynamic Prompts writes these as lines of their own behind the parameters, where every reader
    // but itself takes them, and the parameters with them, for a part of the prompt.
    if (!r.promptTemplate.empty()) values.emplace_back("Template", r.promptTemplate);
    if (!r.negativeTemplate.empty()) values.emplace_back("Negative Template", r.negativeTemplate);
    values.emplace_back("Version", trimmed("ninefold " + r.programVersion));

    std::string text = r.prompt;
    if (!r.negativePrompt.empty()) addLine(text, std::string(kNegative) + " " + r.negativePrompt);
    std::string line;
    for (const auto& [key, value] : values) {
        line += (line.empty() ? "" : ", ") + key + ": " + quoted(value);
    }
    addLine(text, line);
    return text;
}

A1111Parts splitA1111Text(const std::string& text) {
    A1111Parts parts;
    std::string body = trimmed(text);
    takeTemplates(body, parts.values);
    const auto lastBreak = body.rfind('\n');
    const std::string lastLine = lastBreak == std::string::npos ? body : body.substr(lastBreak + 1);
    const auto parameters = findParameters(withoutAppendix(lastLine));
    if (parameters.size() >= kFewestParameters) {
        body.resize(lastBreak == std::string::npos ? 0 : lastBreak);
        for (const auto& [key, value] : parameters) parts.values[key] = unquoted(trimmed(value));
    }
    bool inNegative = false;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('\n', at), body.size());
        std::string line = trimmed(body.substr(at, end - at));
        at = end + 1;
        if (line.rfind(kNegative, 0) == 0) {
            inNegative = true;
            line = trimmed(line.substr(std::string(kNegative).size()));
        }
        addLine(inNegative ? parts.negativePrompt : parts.prompt, line);
    }
    return parts;
}

std::optional<Recipe> recipeFromA1111Text(const std::string& text) {
    const A1111Parts parts = splitA1111Text(text);
    if (parts.values.empty()) return std::nullopt;
    Recipe recipe;
    recipe.prompt = parts.prompt;
    recipe.negativePrompt = parts.negativePrompt;
    recipe.noiseSource = "torch-cuda";  // A1111 draws noise on the GPU unless it says otherwise
    for (const auto& [key, value] : parts.values) applyValue(recipe, key, value);
    applyA1111Extras(recipe, parts.values);
    // After the sampler, whose name may hold a schedule in older files.
    const auto schedule = parts.values.find("Schedule type");
    if (schedule != parts.values.end()) setSchedule(recipe, schedule->second);
    return recipe;
}

}  // namespace ninefold
