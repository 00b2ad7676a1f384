// SPDX-License-Identifier: MIT
#include "core/weights/scaled_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/base/error.h"
#include "core/weights/float8.h"

namespace ninefold {
namespace {

constexpr std::string_view kScales[] = {".scale_weight", ".weight_scale"};
constexpr std::string_view kMarks[] = {"scaled_fp8", ".comfy_quant"};
constexpr std::string_view kOfInputs[] = {".scale_input", ".input_scale"};

/// Where one of `endings` begins in the name; npos without one.
template <std::size_t count>
std::size_t endingAt(const std::string& name, const std::string_view (&endings)[count]) {
    for (const std::string_view ending : endings) {
        if (name.size() < ending.size()) continue;
        const std::size_t at = name.size() - ending.size();
        if (name.compare(at, ending.size(), ending) == 0) return at;
    }
    return std::string::npos;
}

bool hasScaleOrMark(const std::string& name) {
    return endingAt(name, kScales) != std::string::npos ||
           endingAt(name, kMarks) != std::string::npos;
}

}  // namespace

bool ScaledTensors::isOne(const TensorSource& stored) {
    const TensorEntries& entries = stored.entries();
    return std::any_of(entries.begin(), entries.end(),
                       [](const auto& entry) { return hasScaleOrMark(entry.first); });
}

ScaledTensors::ScaledTensors(std::shared_ptr<const TensorSource> stored)
    : stored_(std::move(stored)) {
    for (const auto& [name, entry] : stored_->entries()) {
        const std::size_t scale = endingAt(name, kScales);
        if (scale != std::string::npos) {
            addScale(name.substr(0, scale), name);
        } else if (!hasScaleOrMark(name) && endingAt(name, kOfInputs) == std::string::npos) {
            entries_.emplace(name, entry);
        }
    }
}

void ScaledTensors::fail(const std::string& layer) const {
    throw Error(ErrorKind::BadModel,
                {"%1 is quantized in a way that Ninefold doesn't know, at %2.", path().string(),
                 layer.substr(0, 120)},
                "It reads 8-bit floats with one scale a layer; get the model in fp16.");
}

void ScaledTensors::addScale(const std::string& layer, const std::string& name) {
    const TensorEntry& scale = stored_->entries().at(name);
    const auto isOne = [](std::int64_t extent) { return extent == 1; };
    const auto weight = stored_->entries().find(layer + ".weight");
    const bool isKnown = scale.dtype == "F32" &&
                         std::all_of(scale.shape.begin(), scale.shape.end(), isOne) &&
                         weight != stored_->entries().end() && isFloat8(weight->second.dtype);
    if (!isKnown) fail(layer);
    scales_.emplace(weight->first, name);
}

at::Tensor ScaledTensors::tensor(const std::string& name) const {
    const at::Tensor numbers = stored_->tensor(name);
    const auto found = scales_.find(name);
    if (found == scales_.end()) return numbers;
    const auto scale = stored_->tensor(found->second).item<float>();
    if (!std::isfinite(scale) || scale <= 0) fail(name);
    return numbers.to(at::kFloat).mul(scale);
}

}  // namespace ninefold
