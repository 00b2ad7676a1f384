// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_state.h"

#include <tuple>

#include "core/base/json.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

auto choices(const SettingsState& s) {
    return std::tie(s.width, s.height, s.steps, s.guidance, s.sampler, s.schedule, s.seedLocked,
                    s.shown, s.draws);
}

template <typename T>
void take(const Json& json, const char* key, T& value) {
    const auto found = json.find(key);
    if (found == json.end()) return;
    try {
        value = found->get<T>();
    } catch (const Json::exception&) {
        return;  // a hand-edited file; the setting stays
    }
}

}  // namespace

bool SettingsState::operator==(const SettingsState& other) const {
    return choices(*this) == choices(other) && (!seedLocked || seed == other.seed) &&
           advanced == other.advanced;
}

Json toJson(const SettingsState& state) {
    return {{"width", state.width},
            {"height", state.height},
            {"steps", state.steps},
            {"guidance", state.guidance},
            {"sampler", state.sampler},
            {"schedule", state.schedule},
            {"seed", toStdString(state.seed)},
            {"seed_locked", state.seedLocked},
            {"shown", state.shown},
            {"draws", state.draws},
            {"advanced", toJson(state.advanced)}};
}

SettingsState settingsFromJson(const Json& json, SettingsState base) {
    if (!json.is_object()) return base;
    std::string seed = toStdString(base.seed);
    take(json, "width", base.width);
    take(json, "height", base.height);
    take(json, "steps", base.steps);
    take(json, "guidance", base.guidance);
    take(json, "sampler", base.sampler);
    take(json, "schedule", base.schedule);
    take(json, "seed", seed);
    take(json, "seed_locked", base.seedLocked);
    take(json, "shown", base.shown);
    take(json, "draws", base.draws);
    if (json.contains("advanced")) base.advanced = advancedFromJson(json["advanced"]);
    base.seed = toQString(seed);
    return base;
}

}  // namespace ninefold::ui
