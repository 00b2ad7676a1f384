// SPDX-License-Identifier: MIT
#include "core/base/hires.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {
constexpr double kMaxScale = 4;
constexpr int kMaxSteps = 1000;
}  // namespace

int hiresPx(int px, const Hires& hires, int multiple) {
    const int scaled = static_cast<int>(px * hires.scale);
    return std::max(scaled / multiple, 1) * multiple;
}

int stepsOfBoth(int steps, const Hires& hires) {
    if (!hires.isOn()) return steps;
    const int second = hires.steps > 0 ? hires.steps : steps;
    return steps + static_cast<int>(second * hires.strength * hires.scale * hires.scale);
}

void addTo(Json& json, const Hires& hires) {
    if (!hires.isOn()) return;
    json["hires_scale"] = hires.scale;
    json["hires_upscaler"] = hires.upscaler;
    json["hires_steps"] = hires.steps;
    json["hires_strength"] = hires.strength;
}

Hires hiresFromJson(const Json& json) {
    Hires hires;
    hires.scale = json.value("hires_scale", hires.scale);
    hires.upscaler = json.value("hires_upscaler", hires.upscaler);
    hires.steps = json.value("hires_steps", hires.steps);
    hires.strength = json.value("hires_strength", hires.strength);
    return hires;
}

void validate(const Hires& hires) {
    if (!(hires.scale >= 1 && hires.scale <= kMaxScale)) {
        throw Error(ErrorKind::Usage, "The second pass can't enlarge by this factor.",
                    "Choose from 1 to 4; 1 is no second pass.");
    }
    if (!hires.isOn()) return;
    if (hires.steps < 0 || hires.steps > kMaxSteps) {
        throw Error(ErrorKind::Usage, {"%1 steps can't be drawn in the second pass.", hires.steps},
                    "Choose from 1 to 1000, or 0 for as many as in the first.");
    }
    if (!(hires.strength >= 0 && hires.strength <= 1)) {
        throw Error(ErrorKind::Usage, "The strength of the second pass must be from 0 to 1.");
    }
    if (hires.upscaler.empty()) {
        throw Error(ErrorKind::Usage, "The second pass needs something to enlarge with.",
                    "Choose latent, lanczos or an upscaler.");
    }
}

}  // namespace ninefold
