// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

#include <string>

#include "core/base/json.h"
#include "core/weights/safetensors.h"

namespace ninefold::test {

/// A folder made by tests/reference/make_component_goldens.py: a tiny model of diffusers or
/// transformers with inputs and outputs.
class GoldenCase {
public:
    explicit GoldenCase(const std::string& name);

    const Json& config() const { return config_; }
    at::Tensor tensor(const std::string& name) const { return tensors_.tensor(name); }
    /// Loads and packs, as the program does.
    void load(torch::nn::Module& module, at::ScalarType dtype) const;

    /// Expects the f32 result within 1e-4 of "out.<name>" and notes the largest difference for the
    /// golden table.
    void expectGolden(const at::Tensor& result, const std::string& name) const;
    /// Expects a bf16 result whose error, relative in the 2-norm, is below `bound`.
    void expectClose(const at::Tensor& result, const std::string& name, double bound) const;

private:
    std::string name_;
    Json config_;
    Safetensors weights_, tensors_;
};

}  // namespace ninefold::test
