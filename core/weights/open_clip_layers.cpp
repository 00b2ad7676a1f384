// SPDX-License-Identifier: MIT
#include "core/weights/open_clip_layers.h"

namespace ninefold {
namespace {

using Part = TensorOrigin::Part;

struct Renaming {
    const char* from;
    const char* to;
    Part part = Part::Whole;
};

constexpr Renaming kLayer[] = {
    {"ln_1.weight", "layer_norm1.weight"},
    {"ln_1.bias", "layer_norm1.bias"},
    {"ln_2.weight", "layer_norm2.weight"},
    {"ln_2.bias", "layer_norm2.bias"},
    {"attn.in_proj_weight", "self_attn.q_proj.weight", Part::First},
    {"attn.in_proj_weight", "self_attn.k_proj.weight", Part::Second},
    {"attn.in_proj_weight", "self_attn.v_proj.weight", Part::Third},
    {"attn.in_proj_bias", "self_attn.q_proj.bias", Part::First},
    {"attn.in_proj_bias", "self_attn.k_proj.bias", Part::Second},
    {"attn.in_proj_bias", "self_attn.v_proj.bias", Part::Third},
    {"attn.out_proj.weight", "self_attn.out_proj.weight"},
    {"attn.out_proj.bias", "self_attn.out_proj.bias"},
    {"mlp.c_fc.weight", "mlp.fc1.weight"},
    {"mlp.c_fc.bias", "mlp.fc1.bias"},
    {"mlp.c_proj.weight", "mlp.fc2.weight"},
    {"mlp.c_proj.bias", "mlp.fc2.bias"},
};

}  // namespace

void addOpenClipLayers(const std::string& from, const std::string& to, int layers,
                       TensorOrigins& origins) {
    for (int layer = 0; layer < layers; ++layer) {
        const std::string number = std::to_string(layer) + ".";
        for (const Renaming& name : kLayer) {
            origins[to + "layers." + number + name.to] = {from + "resblocks." + number + name.from,
                                                          name.part};
        }
    }
}

}  // namespace ninefold
