// SPDX-License-Identifier: MIT
#include "core/nn/tower_config.h"

namespace ninefold::nn {

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

ClipTowerConfig readTower(ConfigReader& config, const ClipTowerConfig& defaults,
                          const std::string& fallbackActivation) {
    ClipTowerConfig tower = defaults;
    tower.width = config.size("hidden_size", defaults.width);
    tower.mlpWidth = config.size("intermediate_size", defaults.mlpWidth);
    tower.layers = config.size("num_hidden_layers", defaults.layers);
    tower.heads = config.size("num_attention_heads", defaults.heads);
    tower.activation = readActivation(config, "hidden_act", fallbackActivation);
    tower.epsilon = config.number("layer_norm_eps", defaults.epsilon);
    tower.projectionWidth = config.size("projection_dim", 512);
    if (tower.width % tower.heads != 0) {
        config.refuse("num_attention_heads", "which doesn't divide hidden_size");
    }
    return tower;
}

}  // namespace ninefold::nn
