// SPDX-License-Identifier: MIT
#pragma once

#include "core/weights/tensor_source.h"

namespace ninefold {

/// Weights of 8-bit floats that stand for themselves times one number a layer, as ComfyUI writes
/// them: "layer.weight" beside "layer.scale_weight" (with a tensor "scaled_fp8" as a mark) or
/// beside "layer.weight_scale" (with "layer.comfy_quant"). What is there for a processor that
/// multiplies in 8 bits ("scale_input", "input_scale") changes no weight. These names are hidden.
class ScaledTensors final : public TensorSource {
public:
    /// Throws Error{BadModel} that names the file and the layer for a scale that isn't one number,
    /// has no weight, or belongs to a weight that isn't of 8-bit floats.
    explicit ScaledTensors(std::shared_ptr<const TensorSource> stored);

    /// Whether a file has such scales.
    static bool isOne(const TensorSource& stored);

    const std::filesystem::path& path() const noexcept override { return stored_->path(); }
    const TensorEntries& entries() const noexcept override { return entries_; }
    /// Throws also for a scale that is no positive number.
    at::Tensor tensor(const std::string& name) const override;
    void readAhead() const override { stored_->readAhead(); }

private:
    void addScale(const std::string& layer, const std::string& name);
    [[noreturn]] void fail(const std::string& layer) const;

    std::shared_ptr<const TensorSource> stored_;
    TensorEntries entries_;
    std::map<std::string, std::string> scales_;  ///< weight to the name of its scale
};

}  // namespace ninefold
