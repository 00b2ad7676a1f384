// SPDX-License-Identifier: MIT
#include "core/models/upscaler_file.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/models/original_part.h"
#include "core/models/upscaler_names.h"
#include "core/nn/compact_upscaler.h"
#include "core/nn/rrdb_net.h"
#include "core/weights/load_module.h"

namespace ninefold {
namespace {

constexpr std::int64_t kColours = 3;
constexpr std::int64_t kMostScale = 8;

[[noreturn]] void refuse(const std::filesystem::path& file, const Message& why) {
    throw Error(ErrorKind::BadModel, {"%1 can't enlarge: %2.", file.string(), why},
                "Ninefold enlarges with ESRGAN, Real-ESRGAN and its compact networks.");
}

/// The side of a square of so many entries; 0 for what is no square.
std::int64_t sideOf(std::int64_t area) {
    const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(area))));
    return side > 0 && side * side == area ? side : 0;
}

std::int64_t countOf(const TensorEntries& tensors, const std::string& before,
                     const std::string& after, std::int64_t first) {
    std::int64_t count = 0;
    while (tensors.count(before + std::to_string(first + count) + after) != 0) ++count;
    return count;
}

std::unique_ptr<nn::RrdbNet> makeRrdb(const TensorEntries& tensors,
                                      const std::filesystem::path& file) {
    nn::RrdbConfig config;
    config.width = extentOf(tensors, "conv_first.weight", 0);
    config.growth = extentOf(tensors, "body.0.rdb1.conv1.weight", 0);
    config.blocks = countOf(tensors, "body.", ".rdb1.conv1.weight", 0);
    config.doublings = countOf(tensors, "conv_up", ".weight", 1);
    const std::int64_t channels = extentOf(tensors, "conv_first.weight", 1);
    config.unshuffle = channels % kColours == 0 ? sideOf(channels / kColours) : 0;
    const std::int64_t factor = std::int64_t{1} << std::min<std::int64_t>(config.doublings, 8);
    const bool fits = config.unshuffle > 0 && factor % config.unshuffle == 0 &&
                      factor / config.unshuffle <= kMostScale &&
                      extentOf(tensors, "conv_last.weight", 0) == kColours;
    if (!fits) refuse(file, {"it maps %1 channels, which are no colours", channels});
    return std::make_unique<nn::RrdbNet>(config);
}

std::unique_ptr<nn::CompactUpscaler> makeCompact(const TensorEntries& tensors,
                                                 const std::filesystem::path& file) {
    nn::CompactUpscalerConfig config;
    config.width = extentOf(tensors, "body.0.weight", 0);
    std::int64_t layers = 0;
    while (tensors.count("body." + std::to_string(layers) + ".weight") != 0) ++layers;
    // First and last convolution, and a slope behind each but the last.
    config.convs = (layers - 3) / 2;
    const std::int64_t out = extentOf(tensors, "body." + std::to_string(layers - 1) + ".weight", 0);
    config.scale = out % kColours == 0 ? sideOf(out / kColours) : 0;
    const bool fits = layers >= 3 && layers % 2 == 1 && config.scale > 0 &&
                      config.scale <= kMostScale &&
                      extentOf(tensors, "body.0.weight", 1) == kColours;
    if (!fits) refuse(file, {"it maps to %1 channels, which are no colours", out});
    return std::make_unique<nn::CompactUpscaler>(config);
}

/// What `make` makes of the tensors' shapes, with the tensors in it.
template <typename Make>
std::unique_ptr<nn::Upscaler> filled(Make make, const TensorSource& tensors, at::Device device) {
    const std::string file = tensors.path().string();
    auto network = [&] {
        try {
            return make(tensors.entries(), tensors.path());
        } catch (const Error& error) {
            if (error.whatMessage().english().rfind(file, 0) == 0) throw;
            throw Error(error.kind(), {"%1: %2.", file, error.whatMessage()},
                        error.adviceMessage());
        }
    }();
    loadModule(*network, tensors, {at::kFloat, device, {}});
    return network;
}

}  // namespace

std::unique_ptr<nn::Upscaler> loadUpscaler(const std::filesystem::path& file, at::Device device) {
    const std::shared_ptr<const TensorSource> source = openTensors(file);
    const UpscalerLayout layout = upscalerLayoutOf(source->entries());
    switch (layout) {
        case UpscalerLayout::None:
            refuse(file, "it is no upscaler that Ninefold knows");
        case UpscalerLayout::Foreign:
            refuse(file, {"it is a %1 network", foreignUpscaler(source->entries())});
        default:
            break;
    }
    const RenamedTensors tensors(source, upscalerOrigins(source->entries(), layout));
    if (layout == UpscalerLayout::Compact) return filled(makeCompact, tensors, device);
    return filled(makeRrdb, tensors, device);
}

}  // namespace ninefold
