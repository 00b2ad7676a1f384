// SPDX-License-Identifier: MIT
#include "core/base/upscale.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {
constexpr double kMostScale = 8;
constexpr int kLeastTilePx = 32;
constexpr int kMostTilePx = 2048;
}  // namespace

int upscaledPx(int px, const Upscale& upscale) {
    return std::max(1, static_cast<int>(std::lround(px * upscale.scale)));
}

void addTo(Json& json, const Upscale& upscale) {
    if (!upscale.isOn()) return;
    json["upscaler"] = upscale.upscaler;
    json["upscale"] = upscale.scale;
    if (!upscale.hash.empty()) json["upscaler_hash"] = upscale.hash;
    if (upscale.tilePx > 0) json["upscale_tile"] = upscale.tilePx;
    if (!upscale.picture.empty()) json["upscaled_picture"] = upscale.picture;
}

Upscale upscaleFromJson(const Json& json) {
    Upscale upscale;
    upscale.upscaler = json.value("upscaler", upscale.upscaler);
    upscale.scale = json.value("upscale", upscale.scale);
    upscale.hash = json.value("upscaler_hash", upscale.hash);
    upscale.tilePx = json.value("upscale_tile", upscale.tilePx);
    upscale.picture = json.value("upscaled_picture", upscale.picture);
    return upscale;
}

void validate(const Upscale& upscale) {
    if (!upscale.isOn()) return;
    if (!(upscale.scale > 1 && upscale.scale <= kMostScale)) {
        throw Error(ErrorKind::Usage, "A picture can't be enlarged by this factor.",
                    "Choose one above 1, up to 8.");
    }
    if (upscale.tilePx != 0 && (upscale.tilePx < kLeastTilePx || upscale.tilePx > kMostTilePx)) {
        throw Error(ErrorKind::Usage, {"Tiles of %1 px can't be enlarged.", upscale.tilePx},
                    "Choose from 32 to 2048, or 0 for what suits.");
    }
}

}  // namespace ninefold
