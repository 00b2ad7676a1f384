// SPDX-License-Identifier: MIT
#include "core/nn/autoencoder_kl.h"

#include <ATen/ATen.h>

#include <array>
#include <utility>

namespace ninefold::nn {
namespace {

constexpr double kEpsilon = 1e-6;
using Then = AutoencoderLevelImpl::Then;

at::Tensor channelsLast(const at::Tensor& x) {
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace

AutoencoderEncoderImpl::AutoencoderEncoderImpl(const AutoencoderConfig& config)
    : convIn_(register_module("conv_in", Conv2d(config.inChannels, config.channels.front()))),
      midBlock_(register_module("mid_block", AutoencoderMiddle(config))),
      normOut_(register_module("conv_norm_out",
                               GroupNorm(config.groups, config.channels.back(), kEpsilon))),
      convOut_(
          register_module("conv_out", Conv2d(config.channels.back(), 2 * config.latentChannels))) {
    int64_t in = config.channels.front();
    for (std::size_t i = 0; i < config.channels.size(); ++i) {
        const Then then = i + 1 < config.channels.size() ? Then::Halve : Then::Stay;
        downBlocks_->push_back(AutoencoderLevel(
            config, AutoencoderLevelImpl::Shape{in, config.channels[i], config.layers, then}));
        in = config.channels[i];
    }
    register_module("down_blocks", downBlocks_);
}

at::Tensor AutoencoderEncoderImpl::forward(const at::Tensor& x) {
    at::Tensor h = convIn_(channelsLast(x));
    for (const auto& block : *downBlocks_) h = block->as<AutoencoderLevel>()->forward(h);
    return convOut_(normOut_->forwardSilu(midBlock_(h)));
}

AutoencoderDecoderImpl::AutoencoderDecoderImpl(const AutoencoderConfig& config)
    : convIn_(register_module("conv_in", Conv2d(config.latentChannels, config.channels.back()))),
      midBlock_(register_module("mid_block", AutoencoderMiddle(config))),
      normOut_(register_module("conv_norm_out",
                               GroupNorm(config.groups, config.channels.front(), kEpsilon))),
      convOut_(register_module("conv_out", Conv2d(config.channels.front(), config.outChannels))) {
    int64_t in = config.channels.back();
    for (std::size_t i = config.channels.size(); i-- > 0;) {
        const Then then = i > 0 ? Then::Double : Then::Stay;
        upBlocks_->push_back(AutoencoderLevel(
            config, AutoencoderLevelImpl::Shape{in, config.channels[i], config.layers + 1, then}));
        in = config.channels[i];
    }
    register_module("up_blocks", upBlocks_);
}

at::Tensor AutoencoderDecoderImpl::forward(const at::Tensor& z) {
    at::Tensor h = midBlock_(convIn_(channelsLast(z)));
    for (const auto& block : *upBlocks_) h = block->as<AutoencoderLevel>()->forward(h);
    return convOut_(normOut_->forwardSilu(h));
}

AutoencoderKLImpl::AutoencoderKLImpl(const AutoencoderConfig& config)
    : config_(config),
      encoder_(register_module("encoder", AutoencoderEncoder(config))),
      decoder_(register_module("decoder", AutoencoderDecoder(config))) {
    const ConvShape pointwise{1, 1, 0};
    const int64_t width = config.latentChannels;
    if (config.hasQuantConv) {
        quantConv_ = register_module("quant_conv", Conv2d(2 * width, 2 * width, pointwise));
    }
    if (config.hasPostQuantConv) {
        postQuantConv_ = register_module("post_quant_conv", Conv2d(width, width, pointwise));
    }
}

AutoencoderKLImpl::Posterior AutoencoderKLImpl::encode(const at::Tensor& pictures) {
    const at::Tensor moments = encoder_(pictures);
    const auto parts = (quantConv_ ? quantConv_(moments) : moments).chunk(2, 1);
    return {parts[0], at::clamp(parts[1], -30.0, 20.0)};
}

at::Tensor AutoencoderKLImpl::decode(const at::Tensor& latents) {
    return decoder_(postQuantConv_ ? postQuantConv_(channelsLast(latents)) : latents);
}

std::string AutoencoderKLImpl::presentName(const std::string& name) {
    static constexpr std::array<std::pair<const char*, const char*>, 4> kRenamed{
        {{".query.", ".to_q."},
         {".key.", ".to_k."},
         {".value.", ".to_v."},
         {".proj_attn.", ".to_out.0."}}};
    for (const auto& [before, now] : kRenamed) {
        const std::size_t at = name.find(before);
        if (at == std::string::npos) continue;
        std::string result = name;
        return result.replace(at, std::char_traits<char>::length(before), now);
    }
    return name;
}

}  // namespace ninefold::nn
