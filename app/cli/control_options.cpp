// SPDX-License-Identifier: MIT
#include "app/cli/control_options.h"

#include <utility>

#include "app/cli/command_line.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/export/image_format.h"

namespace ninefold::cli {

namespace {

/// "weight=0.5" as {"weight", "0.5"}; no name where there is none that is known, as in the rest of
/// a file's name.
std::pair<std::string, std::string> settingOf(const std::string& text) {
    const auto equals = text.find('=');
    const std::string name = text.substr(0, equals);
    for (const char* known : {"preprocessor", "weight", "from", "until"}) {
        if (equals != std::string::npos && name == known) return {name, text.substr(equals + 1)};
    }
    return {};
}

void apply(const std::pair<std::string, std::string>& setting, Control& control) {
    const auto& [name, value] = setting;
    if (name == "preprocessor") control.preprocessor = value;
    if (name == "weight") control.weight = parseNumber("weight of --control", value);
    if (name == "from") control.from = parseNumber("from of --control", value);
    if (name == "until") control.until = parseNumber("until of --control", value);
}

/// Takes the settings off the end; what is left is "NAME=FILE".
std::string takeSettings(std::string text, Control& control) {
    for (auto comma = text.rfind(','); comma != std::string::npos; comma = text.rfind(',')) {
        const auto setting = settingOf(text.substr(comma + 1));
        if (setting.first.empty()) break;
        apply(setting, control);
        text.resize(comma);
    }
    return text;
}

}  // namespace

void ControlOptions::addTo(CLI::App& command) {
    command
        .add_option("--control", controls,
                    "NAME=FILE[,preprocessor=ID][,weight=W][,from=F][,until=U]: a ControlNet and "
                    "the picture that it steers by; may be given several times")
        ->take_all()
        ->expected(1);
}

void ControlOptions::applyTo(GenerationRequest& request) const {
    for (const std::string& written : controls) {
        Control control;
        const std::string rest = takeSettings(written, control);
        const auto equals = rest.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == rest.size()) {
            throw Error(ErrorKind::Usage, "--control takes a ControlNet and a picture: NAME=FILE.",
                        "--control canny=edges.png,weight=0.8 steers by edges.png.");
        }
        control.network = rest.substr(0, equals);
        const std::string file = rest.substr(equals + 1);
        Image picture = decodeImage(readFile(file), file);
        control.picture = sha256(imageFormat("png").encode(picture, {}));
        request.recipe.controls.push_back(std::move(control));
        request.controlImages.push_back(std::move(picture));
    }
    validate(request.recipe.controls);
}

}  // namespace ninefold::cli
