// SPDX-License-Identifier: MIT
#include "core/base/control.h"

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr double kMostWeight = 2;

bool isShare(double share) {
    return share >= 0 && share <= 1;
}

}  // namespace

void addTo(Json& json, const Controls& controls) {
    if (controls.empty()) return;
    Json list = Json::array();
    for (const Control& control : controls) {
        Json entry = {
            {"network", control.network}, {"picture", control.picture}, {"weight", control.weight}};
        if (!control.hash.empty()) entry["hash"] = control.hash;
        if (control.preprocessor != "none") entry["preprocessor"] = control.preprocessor;
        if (control.from > 0) entry["from"] = control.from;
        if (control.until < 1) entry["until"] = control.until;
        list.push_back(std::move(entry));
    }
    json["controls"] = std::move(list);
}

Controls controlsFromJson(const Json& json) {
    Controls controls;
    for (const Json& entry : json.value("controls", Json::array())) {
        Control control;
        control.network = entry.value("network", control.network);
        control.hash = entry.value("hash", control.hash);
        control.picture = entry.value("picture", control.picture);
        control.preprocessor = entry.value("preprocessor", control.preprocessor);
        control.weight = entry.value("weight", control.weight);
        control.from = entry.value("from", control.from);
        control.until = entry.value("until", control.until);
        controls.push_back(std::move(control));
    }
    return controls;
}

void validate(const Controls& controls) {
    if (controls.size() > kMostControls) {
        throw Error(ErrorKind::Usage, {"%1 controls at a time are too many.", controls.size()},
                    {"Choose up to %1.", kMostControls});
    }
    for (const Control& control : controls) {
        if (control.network.empty()) {
            throw Error(ErrorKind::Usage, "A control needs a ControlNet.");
        }
        if (!(control.weight >= 0 && control.weight <= kMostWeight)) {
            throw Error(ErrorKind::Usage, "The weight of a control must be from 0 to 2.",
                        "1 is usual.");
        }
        if (!isShare(control.from) || !isShare(control.until) || control.from > control.until) {
            throw Error(ErrorKind::Usage, "A control can't act in this part of the steps.",
                        "0 to 1 is all the way; it can't end before it begins.");
        }
    }
}

bool actsIn(const Control& control, int step, int steps) {
    return !(static_cast<double>(step) / steps < control.from ||
             static_cast<double>(step + 1) / steps > control.until);
}

}  // namespace ninefold
