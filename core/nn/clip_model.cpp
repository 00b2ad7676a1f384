// SPDX-License-Identifier: MIT
#include "core/nn/clip_model.h"

#include <ATen/ATen.h>

#include <cmath>

namespace ninefold::nn {
namespace {

at::Tensor unitVectors(const at::Tensor& x) {
    return x / x.norm(2, -1, /*keepdim=*/true);
}

}  // namespace

ClipModelImpl::ClipModelImpl(const ClipConfig& config)
    : config_(config),
      logitScale_(register_parameter("logit_scale", at::zeros({}), false)),
      textModel_(register_module("text_model", ClipTextTransformer(config.text))),
      visionModel_(register_module("vision_model", ClipVisionTransformer(config.vision))),
      textProjection_(register_module(
          "text_projection", Linear(config.text.tower.width, config.projectionWidth, false))),
      visualProjection_(register_module(
          "visual_projection", Linear(config.vision.tower.width, config.projectionWidth, false))) {}

at::Tensor ClipModelImpl::embedText(const at::Tensor& ids) {
    return unitVectors(textProjection_(textModel_->forward(ids).pooled));
}

at::Tensor ClipModelImpl::embedPictures(const at::Tensor& pictures) {
    return unitVectors(visualProjection_(visionModel_->forward(pictures).pooled));
}

double ClipModelImpl::logitScale() const {
    return std::exp(logitScale_.item<double>());
}

}  // namespace ninefold::nn
