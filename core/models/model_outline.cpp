// SPDX-License-Identifier: MIT
#include "core/models/model_outline.h"

#include "core/base/json.h"
#include "core/models/model_source.h"

namespace ninefold {
namespace {

constexpr std::size_t kMostLevels = 8;

/// What halving at each level but the last comes to; `otherwise` for a wild number of levels.
int factorOf(const Json& config, int otherwise) {
    const std::size_t levels = config.value("block_out_channels", Json::array()).size();
    return levels == 0 || levels > kMostLevels ? otherwise : 1 << (levels - 1);
}

/// Levels with a width of their own all read the same text.
std::int64_t textWidthOf(const Json& unet) {
    constexpr std::int64_t kUsual = 1280;  // of diffusers
    const Json width = unet.value("cross_attention_dim", Json(kUsual));
    const Json& first = width.is_array() && !width.empty() ? width.front() : width;
    return first.is_number_integer() ? first.get<std::int64_t>() : 0;
}

}  // namespace

ModelOutline outlineOf(const std::filesystem::path& path) {
    const auto source = openModel(path);
    const Json unet = source->config("unet");
    const int latentScale = factorOf(source->config("vae"), 8);
    return {latentScale * unet.value("sample_size", 64), latentScale * factorOf(unet, 1),
            textWidthOf(unet)};
}

}  // namespace ninefold
