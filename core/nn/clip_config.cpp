// SPDX-License-Identifier: MIT
#include "core/nn/clip_config.h"

#include "core/base/json.h"
#include "core/nn/config_reader.h"
#include "core/nn/tower_config.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kLegacyEndToken = 2;

bool namesProjection(const Json& json) {
    const auto found = json.find("architectures");
    if (found == json.end() || !found->is_array() || found->empty()) return false;
    const Json& first = found->front();
    const std::string suffix = "WithProjection";
    const std::string name = first.is_string() ? first.get<std::string>() : "";
    return name.size() > suffix.size() &&
           name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0;
}

}  // namespace

ClipTextConfig ClipTextConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    ClipTextConfig result;
    result.tower = readTower(config, {});
    result.vocabulary = config.size("vocab_size", 49408);
    result.maxTokens = config.size("max_position_embeddings", 77);
    result.endToken = config.integer("eos_token_id", 49407);
    result.endsAtLargestId = result.endToken == kLegacyEndToken;
    result.hasProjection = namesProjection(json);
    ignoreGenericKeys(config);
    config.refuseOthers();
    return result;
}

ClipVisionConfig ClipVisionConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    ClipTowerConfig defaults;
    defaults.width = 768;
    defaults.mlpWidth = 3072;
    defaults.heads = 12;
    ClipVisionConfig result;
    result.tower = readTower(config, defaults);
    result.channels = config.size("num_channels", 3);
    result.imageSize = config.size("image_size", 224);
    result.patchSize = config.size("patch_size", 32);
    if (result.patchSize > result.imageSize) config.refuse("patch_size");
    result.hasProjection = namesProjection(json);
    config.ignore({"eos_token_id"});
    ignoreGenericKeys(config);
    config.refuseOthers();
    return result;
}

ClipConfig ClipConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    ClipConfig result;
    result.text = ClipTextConfig::fromJson(config.object("text_config"), name + " text_config");
    result.vision =
        ClipVisionConfig::fromJson(config.object("vision_config"), name + " vision_config");
    result.projectionWidth = config.size("projection_dim", 512);
    // CLIPModel holds both projections itself.
    result.text.hasProjection = false;
    result.vision.hasProjection = false;
    config.ignore({"text_config_dict", "vision_config_dict", "eos_token_id"});
    ignoreGenericKeys(config);
    config.refuseOthers();
    return result;
}

}  // namespace ninefold::nn
