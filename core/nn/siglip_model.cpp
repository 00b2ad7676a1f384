// SPDX-License-Identifier: MIT
#include "core/nn/siglip_model.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/base/error.h"
#include "core/nn/attention.h"

namespace ninefold::nn {
namespace {

at::Tensor unitVectors(const at::Tensor& x) {
    return x / x.norm(2, -1, /*keepdim=*/true);
}

int64_t patchCount(const SiglipConfig& config) {
    const int64_t side = config.imageSize / config.patchSize;
    return side * side;
}

}  // namespace

SiglipTextTowerImpl::SiglipTextTowerImpl(const SiglipConfig& config)
    : tokens_(Embedding(config.vocabulary, config.text.width)),
      positions_(Embedding(config.maxTokens, config.text.width)),
      encoder_(register_module("encoder", ClipEncoder(config.text))),
      finalNorm_(
          register_module("final_layer_norm", LayerNorm(config.text.width, config.text.epsilon))),
      head_(register_module("head", Linear(config.text.width, config.embeddingWidth))) {
    auto embeddings = std::make_shared<torch::nn::Module>("Embeddings");
    embeddings->register_module("token_embedding", tokens_);
    embeddings->register_module("position_embedding", positions_);
    register_module("embeddings", embeddings);
}

at::Tensor SiglipTextTowerImpl::forward(const at::Tensor& ids) {
    const at::Tensor x = tokens_(ids) + positions_->firstRows(ids.size(1));
    return head_(finalNorm_(encoder_(x, /*causal=*/false)).select(1, -1));
}

SiglipPoolingImpl::SiglipPoolingImpl(const SiglipConfig& config)
    : heads_(config.vision.heads),
      probe_(register_parameter("probe", placeholder({1, 1, config.vision.width}), false)),
      out_(Linear(config.vision.width, config.vision.width)),
      norm_(register_module("layernorm", LayerNorm(config.vision.width, config.vision.epsilon))),
      mlp_(register_module("mlp", ClipMlp(config.vision))) {
    // torch.nn.MultiheadAttention keeps queries, keys and values in one matrix.
    const int64_t width = config.vision.width;
    auto fused = std::make_shared<torch::nn::Module>("MultiheadAttention");
    inWeight_ = fused->register_parameter("in_proj_weight", placeholder({3 * width, width}), false);
    inBias_ = fused->register_parameter("in_proj_bias", placeholder({3 * width}), false);
    fused->register_module("out_proj", out_);
    register_module("attention", fused);
}

at::Tensor SiglipPoolingImpl::forward(const at::Tensor& x) {
    const std::vector<at::Tensor> weights = inWeight_.chunk(3);
    const std::vector<at::Tensor> biases = inBias_.chunk(3);
    const auto heads = [&](const at::Tensor& from, std::size_t part) {
        return splitHeads(at::linear(from, weights[part], biases[part]), heads_);
    };
    const at::Tensor query = probe_.expand({x.size(0), 1, x.size(2)});
    const at::Tensor mixed = attention(heads(query, 0), heads(x, 1), heads(x, 2));
    const at::Tensor pooled = out_(joinHeads(mixed));
    return (pooled + mlp_(norm_(pooled))).select(1, 0);
}

SiglipVisionTowerImpl::SiglipVisionTowerImpl(const SiglipConfig& config)
    : count_(patchCount(config)),
      patches_(
          Conv2d(config.channels, config.vision.width,
                 ConvShape{config.patchSize, config.patchSize, /*padding=*/0, /*hasBias=*/true})),
      positions_(Embedding(count_, config.vision.width)),
      encoder_(register_module("encoder", ClipEncoder(config.vision))),
      postNorm_(
          register_module("post_layernorm", LayerNorm(config.vision.width, config.vision.epsilon))),
      head_(register_module("head", SiglipPooling(config))) {
    auto embeddings = std::make_shared<torch::nn::Module>("Embeddings");
    embeddings->register_module("patch_embedding", patches_);
    embeddings->register_module("position_embedding", positions_);
    register_module("embeddings", embeddings);
}

at::Tensor SiglipVisionTowerImpl::forward(const at::Tensor& pictures) {
    const at::Tensor patches =
        patches_(pictures.contiguous(at::MemoryFormat::ChannelsLast)).flatten(2).transpose(1, 2);
    const at::Tensor x = patches + positions_->firstRows(count_);
    return head_(postNorm_(encoder_(x, /*causal=*/false)));
}

SiglipModelImpl::SiglipModelImpl(const SiglipConfig& config)
    : config_(config),
      logitScale_(register_parameter("logit_scale", at::zeros({1}), false)),
      logitBias_(register_parameter("logit_bias", at::zeros({1}), false)),
      textModel_(register_module("text_model", SiglipTextTower(config))),
      visionModel_(register_module("vision_model", SiglipVisionTower(config))) {}

at::Tensor SiglipModelImpl::embedText(const at::Tensor& ids) {
    const bool fits = ids.dim() == 2 && ids.size(1) == config_.maxTokens &&
                      ids.min().item<int64_t>() >= 0 &&
                      ids.max().item<int64_t>() < config_.vocabulary;
    if (!fits) throw Error(ErrorKind::Usage, "The text encoder can't read these token ids.");
    return unitVectors(textModel_(ids));
}

at::Tensor SiglipModelImpl::embedPictures(const at::Tensor& pictures) {
    return unitVectors(visionModel_(pictures));
}

double SiglipModelImpl::logitScale() const {
    return std::exp(logitScale_.item<double>());
}

double SiglipModelImpl::logitBias() const {
    return logitBias_.item<double>();
}

}  // namespace ninefold::nn
