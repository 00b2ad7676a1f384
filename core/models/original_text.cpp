// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <utility>

#include "core/base/json.h"
#include "core/models/original_part.h"
#include "core/weights/open_clip_layers.h"

namespace ninefold {
namespace {

using Part = TensorOrigin::Part;

constexpr std::int64_t kHeadWidth = 64;
/// What transformers writes for texts that end at their largest id.
constexpr int kEndsAtLargestId = 2;

Json towerConfig(std::int64_t width, std::int64_t mlpWidth, int layers) {
    return {{"hidden_size", width},
            {"intermediate_size", mlpWidth},
            {"num_hidden_layers", layers},
            {"num_attention_heads", std::max<std::int64_t>(1, width / kHeadWidth)},
            {"eos_token_id", kEndsAtLargestId}};
}

void addTokens(const TensorEntries& tensors, const std::string& tokens,
               const std::string& positions, Json& config) {
    config["vocab_size"] = extentOf(tensors, tokens, 0);
    config["max_position_embeddings"] = extentOf(tensors, positions, 0);
}

constexpr std::array<std::pair<const char*, const char*>, 4> kAround{{
    {"token_embedding.weight", "text_model.embeddings.token_embedding.weight"},
    {"positional_embedding", "text_model.embeddings.position_embedding.weight"},
    {"ln_final.weight", "text_model.final_layer_norm.weight"},
    {"ln_final.bias", "text_model.final_layer_norm.bias"},
}};

}  // namespace

OriginalPart originalClipText(const TensorEntries& tensors, const std::string& prefix) {
    const std::string model =
        tensors.count(prefix + "embeddings.token_embedding.weight") != 0 ? "" : "text_model.";
    const auto fc1 = [&](int layer) {
        return prefix + model + "encoder.layers." + std::to_string(layer) + ".mlp.fc1.weight";
    };
    const std::string tokens = prefix + model + "embeddings.token_embedding.weight";
    int layers = 0;
    while (tensors.count(fc1(layers)) != 0) ++layers;
    OriginalPart part;
    part.config = towerConfig(extentOf(tensors, tokens, 1), extentOf(tensors, fc1(0), 0), layers);
    addTokens(tensors, tokens, prefix + model + "embeddings.position_embedding.weight",
              part.config);
    part.config["hidden_act"] = "quick_gelu";
    part.config["architectures"] = {"CLIPTextModel"};
    const std::string start = prefix + model;
    for (auto it = tensors.lower_bound(start);
         it != tensors.end() && it->first.rfind(start, 0) == 0; ++it) {
        part.origins["text_model." + it->first.substr(start.size())] = {it->first};
    }
    return part;
}

OriginalPart originalOpenClipText(const TensorEntries& tensors, const std::string& prefix,
                                  int dropped) {
    const auto block = [&](int layer) {
        return prefix + "transformer.resblocks." + std::to_string(layer) + ".";
    };
    const std::string tokens = prefix + "token_embedding.weight";
    int layers = 0;
    while (tensors.count(block(layers) + "mlp.c_fc.weight") != 0) ++layers;
    layers -= dropped;
    OriginalPart part;
    for (const auto& [from, to] : kAround) part.origins[to] = {prefix + from};
    addOpenClipLayers(prefix + "transformer.", "text_model.encoder.", layers, part.origins);
    part.config = towerConfig(extentOf(tensors, tokens, 1),
                              extentOf(tensors, block(0) + "mlp.c_fc.weight", 0), layers);
    addTokens(tensors, tokens, prefix + "positional_embedding", part.config);
    part.config["hidden_act"] = "gelu";
    part.config["architectures"] = {"CLIPTextModel"};
    if (dropped == 0) {
        part.config["architectures"] = {"CLIPTextModelWithProjection"};
        part.config["projection_dim"] = extentOf(tensors, prefix + "text_projection", 1);
        part.origins["text_projection.weight"] = {prefix + "text_projection", Part::Transposed};
    }
    return part;
}

}  // namespace ninefold
