// SPDX-License-Identifier: MIT
#include "core/nn/siglip_config.h"

#include "core/base/json.h"
#include "core/nn/config_reader.h"
#include "core/nn/tower_config.h"

namespace ninefold::nn {
namespace {

ClipTowerConfig defaultTower() {
    ClipTowerConfig tower;
    tower.width = 768;
    tower.mlpWidth = 3072;
    tower.heads = 12;
    tower.epsilon = 1e-6;
    return tower;
}

void readText(const Json& json, const std::string& name, SiglipConfig& result) {
    ConfigReader config(json, name);
    result.text = readTower(config, defaultTower(), "gelu_pytorch_tanh");
    result.vocabulary = config.size("vocab_size", 32000);
    result.maxTokens = config.size("max_position_embeddings", 64);
    result.embeddingWidth = config.size("projection_size", result.text.width);
    config.ignore({"eos_token_id"});
    ignoreGenericKeys(config);
    config.refuseOthers();
}

void readVision(const Json& json, const std::string& name, SiglipConfig& result) {
    ConfigReader config(json, name);
    result.vision = readTower(config, defaultTower(), "gelu_pytorch_tanh");
    result.channels = config.size("num_channels", 3);
    result.imageSize = config.size("image_size", 224);
    result.patchSize = config.size("patch_size", 16);
    if (result.patchSize > result.imageSize) config.refuse("patch_size");
    config.accept("vision_use_head", true);
    ignoreGenericKeys(config);
    config.refuseOthers();
    if (result.vision.width != result.embeddingWidth) {
        config.refuse("hidden_size", "which is not the text tower's projection_size");
    }
}

}  // namespace

SiglipConfig SiglipConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    SiglipConfig result;
    readText(config.object("text_config"), name + " text_config", result);
    readVision(config.object("vision_config"), name + " vision_config", result);
    ignoreGenericKeys(config);
    config.refuseOthers();
    return result;
}

}  // namespace ninefold::nn
