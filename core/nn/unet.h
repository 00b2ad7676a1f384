// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/control_residuals.h"
#include "core/nn/deep_map.h"
#include "core/nn/text_time_embedding.h"
#include "core/nn/timestep_embedding.h"
#include "core/nn/unet_blocks.h"

namespace ninefold::nn {

/// Conditions beside time and text, in the weights' dtype; undefined where the model takes none.
struct UNetConditions {
    at::Tensor vector;              ///< [B,vectorWidth]
    at::Tensor guidance;            ///< [B,guidanceWidth], sinusoids of the guidance scale
    ControlResiduals control = {};  ///< what ControlNets add to the maps, if there are any
    TextKeys* textKeys = nullptr;   ///< of this text and network
    double tokenMerging = 0;        ///< at the finest level that attends; see TokenMerging
    DeepMap* deep = nullptr;        ///< null: everything is worked out, nothing kept
};

/// The denoiser of latent diffusion (Rombach et al. 2022, arXiv:2112.10752): diffusers'
/// UNet2DConditionModel. Load with loadModule(), then packLayers().
class UNetImpl final : public torch::nn::Module {
public:
    explicit UNetImpl(const UNetConfig& config);

    /// latents [B,inChannels,h,w] and text [B,T,contextWidth] in the weights' dtype, timesteps [B]
    /// of any number type -> [B,outChannels,h,w], what the model was trained to predict.
    /// Any h and w; several threads may call at a time.
    at::Tensor forward(const at::Tensor& latents, const at::Tensor& timesteps,
                       const at::Tensor& text, const UNetConditions& conditions = {});

    const UNetConfig& config() const { return config_; }

private:
    at::Tensor goDown(at::Tensor x, const UNetContext& context, const UNetConditions& conditions,
                      std::vector<at::Tensor>& skips);
    at::Tensor goUp(at::Tensor x, const UNetContext& context, const UNetConditions& conditions,
                    std::vector<at::Tensor>& skips);
    UNetContext contextAt(std::size_t level, UNetContext context) const;

    UNetConfig config_;
    Conv2d convIn_;
    TimestepEmbedding timeEmbedding_, vectorEmbedding_{nullptr};
    TextTimeEmbedding textEmbedding_{nullptr};
    torch::nn::ModuleList downBlocks_, upBlocks_;
    UNetMidBlock midBlock_{nullptr};
    GroupNorm normOut_;
    Conv2d convOut_;
};
TORCH_MODULE(UNet);

}  // namespace ninefold::nn
