// SPDX-License-Identifier: MIT
#include "core/nn/clip_vision_encoder.h"

#include <ATen/ATen.h>

namespace ninefold::nn {
namespace {

int64_t patchCount(const ClipVisionConfig& config) {
    const int64_t side = config.imageSize / config.patchSize;
    return side * side;
}

}  // namespace

ClipPatchesImpl::ClipPatchesImpl(const ClipVisionConfig& config)
    : classEmbedding_(
          register_parameter("class_embedding", placeholder({config.tower.width}), false)),
      patches_(register_module("patch_embedding",
                               Conv2d(config.channels, config.tower.width,
                                      ConvShape{config.patchSize, config.patchSize, 0, false}))),
      positions_(register_module("position_embedding",
                                 Embedding(patchCount(config) + 1, config.tower.width))),
      count_(patchCount(config)) {}

at::Tensor ClipPatchesImpl::forward(const at::Tensor& pictures) {
    const at::Tensor patches =
        patches_(pictures.contiguous(at::MemoryFormat::ChannelsLast)).flatten(2).transpose(1, 2);
    const at::Tensor first = classEmbedding_.expand({pictures.size(0), 1, classEmbedding_.size(0)});
    return at::cat({first, patches}, 1) + positions_->firstRows(count_ + 1);
}

ClipVisionTransformerImpl::ClipVisionTransformerImpl(const ClipVisionConfig& config)
    : embeddings_(register_module("embeddings", ClipPatches(config))),
      // "layrnorm" is the checkpoints' own spelling.
      preNorm_(
          register_module("pre_layrnorm", LayerNorm(config.tower.width, config.tower.epsilon))),
      encoder_(register_module("encoder", ClipEncoder(config.tower))),
      postNorm_(
          register_module("post_layernorm", LayerNorm(config.tower.width, config.tower.epsilon))) {}

VisionStates ClipVisionTransformerImpl::forward(const at::Tensor& pictures) {
    const at::Tensor states = encoder_(preNorm_(embeddings_(pictures)), /*causal=*/false);
    return {states, postNorm_(states.select(1, 0))};
}

ClipVisionEncoderImpl::ClipVisionEncoderImpl(const ClipVisionConfig& config)
    : config_(config),
      visionModel_(register_module("vision_model", ClipVisionTransformer(config))) {
    if (config.hasProjection) {
        projection_ = register_module(
            "visual_projection", Linear(config.tower.width, config.tower.projectionWidth, false));
    }
}

at::Tensor ClipVisionEncoderImpl::project(const at::Tensor& pooled) {
    return projection_(pooled);
}

}  // namespace ninefold::nn
