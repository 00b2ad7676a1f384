// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/json_fwd.h"
#include "ui/compare/compare_mode.h"
#include "ui/compare/compare_set.h"

namespace ninefold::ui {

/// What the next start needs to show a comparison again. A value; as JSON it is kept in
/// comparison.json of the library's folder.
struct Comparison {
    CompareSet set;
    CompareMode mode = CompareMode::SideBySide;
    double wipe = 0.5;  ///< place of the wipe's line, 0..1
};

/// Pictures that the library doesn't know are left out.
Json toJson(const Comparison& comparison);
/// Asks `store` for the pictures; those that are gone or in the trash are left out. What is odd is
/// as if it had never been written.
Comparison comparisonFromJson(const Json& json, const HistoryStore& store);

}  // namespace ninefold::ui
