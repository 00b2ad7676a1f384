// SPDX-License-Identifier: MIT
#include "core/export/a1111_controls.h"

#include <array>
#include <utility>

#include "core/export/foreign_json.h"

namespace ninefold {

namespace {

constexpr std::size_t kShortHash = 8;

struct Preprocessor {
    const char* id;
    const char* name;  ///< the extension's
};

constexpr std::array<Preprocessor, 5> kPreprocessors{{
    {"none", "none"},
    {"canny", "canny"},
    {"invert", "invert (from white bg & black line)"},
    {"lineart", "lineart_standard (from white bg & black line)"},
    {"scribble", "scribble_xdog"},
}};

std::string nameOf(const std::string& id) {
    for (const Preprocessor& preprocessor : kPreprocessors) {
        if (id == preprocessor.id) return preprocessor.name;
    }
    return id;
}

/// Others keep their name, so that drawing can say which one is missing.
std::string idOf(const std::string& name) {
    for (const Preprocessor& preprocessor : kPreprocessors) {
        if (name == preprocessor.name) return preprocessor.id;
    }
    return name;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string lowered(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
    }
    return text;
}

/// "a: 1, b: (0, 1)" as names in lower case and values; commas in brackets belong to the value.
std::map<std::string, std::string> fieldsOf(const std::string& text) {
    std::map<std::string, std::string> fields;
    int depth = 0;
    std::string part;
    const auto take = [&] {
        const auto colon = part.find(':');
        if (colon != std::string::npos) {
            fields[lowered(trimmed(part.substr(0, colon)))] = trimmed(part.substr(colon + 1));
        }
        part.clear();
    };
    for (const char c : text) {
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        if (c == ',' && depth == 0) {
            take();
        } else {
            part += c;
        }
    }
    take();
    return fields;
}

std::string fieldOf(const std::map<std::string, std::string>& fields, const char* name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

/// "control_v11p_sd15_canny [d14c016b]".
void takeNetwork(const std::string& value, Control& control) {
    const auto bracket = value.rfind(" [");
    if (bracket == std::string::npos || value.back() != ']') {
        control.network = value;
        return;
    }
    control.network = value.substr(0, bracket);
    control.hash = value.substr(bracket + 2, value.size() - bracket - 3);
}

/// "(0, 1)", the older versions' way.
void takeRange(const std::string& value, Control& control) {
    const auto comma = value.find(',');
    if (value.size() < 2 || value.front() != '(' || comma == std::string::npos) return;
    takeDouble(trimmed(value.substr(1, comma - 1)), control.from);
    takeDouble(trimmed(value.substr(comma + 1, value.size() - comma - 2)), control.until);
}

Control controlOf(const std::map<std::string, std::string>& fields) {
    Control control;
    takeNetwork(fieldOf(fields, "model"), control);
    std::string module = fieldOf(fields, "module");
    if (module.empty()) module = fieldOf(fields, "preprocessor");
    if (!module.empty()) control.preprocessor = idOf(module);
    takeDouble(fieldOf(fields, "weight"), control.weight);
    takeDouble(fieldOf(fields, "guidance start"), control.from);
    takeDouble(fieldOf(fields, "guidance end"), control.until);
    takeRange(fieldOf(fields, "starting/ending"), control);
    control.picture = fieldOf(fields, "picture");
    return control;
}

}  // namespace

void addControls(std::vector<A1111Parameter>& values, const Controls& controls) {
    for (std::size_t i = 0; i < controls.size(); ++i) {
        const Control& control = controls[i];
        std::string model = control.network;
        if (!control.hash.empty()) model += " [" + control.hash.substr(0, kShortHash) + "]";
        std::string text =
            "Module: " + nameOf(control.preprocessor) + ", Model: " + model +
            ", Weight: " + a1111Number(control.weight) +
            ", Resize Mode: Crop and Resize, Guidance Start: " + a1111Number(control.from) +
            ", Guidance End: " + a1111Number(control.until) +
            ", Pixel Perfect: True, Control Mode: Balanced";
        if (!control.picture.empty()) text += ", Picture: " + control.picture;
        values.emplace_back("ControlNet " + std::to_string(i), text);
    }
}

void takeControls(const std::map<std::string, std::string>& values, Controls& controls) {
    for (std::size_t i = 0; i < kMostControls; ++i) {
        const auto found = values.find("ControlNet " + std::to_string(i));
        if (found == values.end()) continue;
        Control control = controlOf(fieldsOf(found->second));
        if (!control.network.empty() && control.network != "None") {
            controls.push_back(std::move(control));
        }
    }
}

}  // namespace ninefold
