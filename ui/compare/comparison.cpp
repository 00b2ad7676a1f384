// SPDX-License-Identifier: MIT
#include "ui/compare/comparison.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/json.h"

namespace ninefold::ui {

namespace {

/// By the values of CompareMode; never renamed.
constexpr std::array<const char*, 5> kModes = {"side_by_side", "wipe", "onion_skin", "blink",
                                               "difference"};

std::int64_t idAt(const CompareSet& set, int index) {
    return index < 0 ? 0 : set.rows()[static_cast<std::size_t>(index)].id;
}

std::vector<ImageRow> rowsOf(const HistoryStore& store, const std::vector<std::int64_t>& ids) {
    std::vector<ImageRow> rows = store.imagesOf(ids);
    const auto isGone = [](const ImageRow& row) { return row.trashedAtMs != 0; };
    rows.erase(std::remove_if(rows.begin(), rows.end(), isGone), rows.end());
    return rows;
}

void pick(CompareSet& set, std::int64_t id) {
    for (int i = 0; i < set.count(); ++i) {
        if (set.rows()[static_cast<std::size_t>(i)].id == id) return set.pick(i);
    }
}

}  // namespace

Json toJson(const Comparison& comparison) {
    Json ids = Json::array();
    for (const ImageRow& row : comparison.set.rows()) {
        if (row.id > 0) ids.push_back(row.id);
    }
    return {{"pictures", ids},
            {"a", idAt(comparison.set, comparison.set.a())},
            {"b", idAt(comparison.set, comparison.set.b())},
            {"mode", kModes.at(static_cast<std::size_t>(comparison.mode))},
            {"wipe", comparison.wipe}};
}

Comparison comparisonFromJson(const Json& json, const HistoryStore& store) {
    Comparison found;
    try {
        found.set.add(rowsOf(store, json.at("pictures").get<std::vector<std::int64_t>>()));
        // Who is picked last is B, who was B before is A.
        pick(found.set, json.at("a").get<std::int64_t>());
        pick(found.set, json.at("b").get<std::int64_t>());
        const auto* const mode =
            std::find(kModes.begin(), kModes.end(), json.at("mode").get<std::string>());
        if (mode != kModes.end()) found.mode = static_cast<CompareMode>(mode - kModes.begin());
        found.wipe = std::clamp(json.at("wipe").get<double>(), 0.0, 1.0);
    } catch (const Json::exception&) {
        // The file is the artist's to edit; an empty page does.
    }
    return found;
}

}  // namespace ninefold::ui
