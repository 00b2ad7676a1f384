// SPDX-License-Identifier: MIT
#include "ui/source/control_draft.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "ui/bridge/convert.h"
#include "ui/source/kept_picture.h"

namespace ninefold::ui {

namespace {

std::filesystem::path factsIn(const std::filesystem::path& folder) {
    return folder / "controls.json";
}

std::filesystem::path pictureIn(const std::filesystem::path& folder, std::size_t place) {
    return folder / ("control-" + std::to_string(place + 1) + ".png");
}

Controls readControls(const std::filesystem::path& folder) {
    if (!std::filesystem::exists(factsIn(folder))) return {};
    try {
        return controlsFromJson(readJsonFile(factsIn(folder)));
    } catch (const Json::exception&) {
        return {};
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

void writeControlDraft(const std::filesystem::path& folder, const SteeringPictures& controls,
                       const std::vector<qint64>& kept) {
    Controls facts;
    for (std::size_t i = 0; i < kMostControls; ++i) {
        const bool isUsed = i < controls.size();
        const QImage picture = isUsed ? controls[i].picture : QImage();
        if (isUsed) facts.push_back(controls[i].control);
        if (isUsed && i < kept.size() && kept[i] == picture.cacheKey()) continue;
        keepPicture(pictureIn(folder, i), picture);
    }
    Json json = Json::object();
    addTo(json, facts);
    writeFileAtomically(factsIn(folder), dumpJson(json));
}

SteeringPictures readControlDraft(const std::filesystem::path& folder) {
    SteeringPictures controls;
    std::size_t place = 0;
    for (const Control& control : readControls(folder)) {
        SteeringPicture steering;
        steering.control = control;
        steering.picture = QImage(toQString(pictureIn(folder, place++)));
        if (steering.picture.isNull() || controls.size() == kMostControls) continue;
        controls.push_back(std::move(steering));
    }
    return controls;
}

}  // namespace ninefold::ui
