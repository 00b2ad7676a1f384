// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "core/models/active_control.h"
#include "core/nn/control_residuals.h"
#include "core/nn/unet_config.h"

namespace ninefold {

/// A ControlNet in memory. Nothing changes after loading, so several threads may use it at a time.
class ControlNetwork {
public:
    /// Reads it from one file, in diffusers' layout (with the config.json beside it, where there is
    /// one of a ControlNet, else by its shapes) or in the original one. Throws Error{BadModel} that
    /// says what is missing, truncated, misshapen or of another architecture.
    ControlNetwork(const std::filesystem::path& file, at::ScalarType dtype, at::Device device);
    ~ControlNetwork();

    /// A picture [1,3,H,W] in [0,1] -> [1,C,h,w] in the weights' dtype, the same in all steps.
    at::Tensor hint(const at::Tensor& picture) const;
    /// As nn::ControlNetImpl::forward().
    nn::ControlResiduals residuals(const at::Tensor& latents, const at::Tensor& timesteps,
                                   const at::Tensor& text, const at::Tensor& hint,
                                   const at::Tensor& vector) const;

    /// Throws Error{BadModel} when it isn't made for such a model; `pixelsPerLatent` is the
    /// autoencoder's.
    void requireFit(const nn::UNetConfig& unet, std::int64_t pixelsPerLatent) const;

    const std::filesystem::path& path() const { return path_; }

private:
    struct Impl;
    std::filesystem::path path_;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
