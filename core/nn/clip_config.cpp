// SPDX-License-Identifier: MIT
#include "core/nn/clip_config.h"

#include "core/nn/config_reader.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kLegacyEndToken = 2;

/// Keys that every model of transformers may carry; they steer training and text generation, which
/// an encoder has nothing to do with.
void ignoreGenericKeys(ConfigReader& config) {
    config.ignore({"architectures",
                   "model_type",
                   "torch_dtype",
                   "dtype",
                   "transformers_version",
                   "initializer_factor",
                   "initializer_range",
                   "attention_dropout",
                   "dropout",
                   "pad_token_id",
                   "bos_token_id",
                   "sep_token_id",
                   "decoder_start_token_id",
                   "return_dict",
                   "output_attentions",
                   "output_hidden_states",
                   "use_cache",
                   "use_bfloat16",
                   "tie_word_embeddings",
                   "tie_encoder_decoder",
                   "torchscript",
                   "pruned_heads",
                   "chunk_size_feed_forward",
                   "is_encoder_decoder",
                   "is_decoder",
                   "add_cross_attention",
                   "cross_attention_hidden_size",
                   "id2label",
                   "label2id",
                   "task_specific_params",
                   "problem_type",
                   "finetuning_task",
                   "tokenizer_class",
                   "prefix",
                   "tf_legacy_loss"});
    config.ignore({"max_length",
                   "min_length",
                   "do_sample",
                   "early_stopping",
                   "num_beams",
                   "num_beam_groups",
                   "diversity_penalty",
                   "temperature",
                   "top_k",
                   "top_p",
                   "typical_p",
                   "repetition_penalty",
                   "length_penalty",
                   "no_repeat_ngram_size",
                   "encoder_no_repeat_ngram_size",
                   "bad_words_ids",
                   "num_return_sequences",
                   "output_scores",
                   "return_dict_in_generate",
                   "forced_bos_token_id",
                   "forced_eos_token_id",
                   "remove_invalid_values",
                   "begin_suppress_tokens",
                   "suppress_tokens",
                   "exponential_decay_length_penalty",
                   "logit_scale_init_value"});
}

ClipTowerConfig readTower(ConfigReader& config, const ClipTowerConfig& defaults) {
    ClipTowerConfig tower;
    tower.width = config.size("hidden_size", defaults.width);
    tower.mlpWidth = config.size("intermediate_size", defaults.mlpWidth);
    tower.layers = config.size("num_hidden_layers", defaults.layers);
    tower.heads = config.size("num_attention_heads", defaults.heads);
    tower.activation = readActivation(config, "hidden_act", "quick_gelu");
    tower.epsilon = config.number("layer_norm_eps", 1e-5);
    tower.projectionWidth = config.size("projection_dim", 512);
    if (tower.width % tower.heads != 0) {
        config.refuse("num_attention_heads", "which doesn't divide hidden_size");
    }
    return tower;
}

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
