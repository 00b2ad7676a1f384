// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>

namespace ninefold {

/// A tiny decoder (TAESD) in memory. Several threads may decode at a time.
class PreviewDecoder {
public:
    /// Reads a file of TAESD's author, of diffusers' AutoencoderTiny or of ComfyUI. TAESD for
    /// Stable Diffusion 1 and 2 and TAESDXL have the same names and shapes. Throws Error{BadModel}
    /// for a file that is damaged or holds none.
    PreviewDecoder(const std::filesystem::path& file, at::ScalarType dtype, at::Device device);
    ~PreviewDecoder();

    /// Latents as the denoiser sees them [B,C,h,w] -> f32 pictures [B,3,H,W], about [-1,1].
    at::Tensor decode(const at::Tensor& latents) const;

    std::int64_t latentChannels() const;
    std::int64_t pixelsPerLatent() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
