// SPDX-License-Identifier: MIT
#include "core/base/acceleration.h"

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {
constexpr int kMaxInterval = 10;
constexpr double kMaxMerging = 0.75;
}  // namespace

void addTo(Json& json, const Acceleration& acceleration) {
    if (acceleration.cacheInterval > 1) json["cache_interval"] = acceleration.cacheInterval;
    if (acceleration.tokenMerging > 0) json["token_merging"] = acceleration.tokenMerging;
}

Acceleration accelerationFromJson(const Json& json) {
    Acceleration acceleration;
    acceleration.cacheInterval = json.value("cache_interval", acceleration.cacheInterval);
    acceleration.tokenMerging = json.value("token_merging", acceleration.tokenMerging);
    return acceleration;
}

void validate(const Acceleration& acceleration) {
    if (acceleration.cacheInterval < 1 || acceleration.cacheInterval > kMaxInterval) {
        throw Error(ErrorKind::Usage, "The deep blocks can't be reused this long.",
                    "Choose from 1 to 10 steps; 1 is without reuse.");
    }
    if (!(acceleration.tokenMerging >= 0 && acceleration.tokenMerging <= kMaxMerging)) {
        throw Error(ErrorKind::Usage, "The share of merged tokens must be from 0 to 0.75.");
    }
}

}  // namespace ninefold
