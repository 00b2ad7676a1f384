// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/add_ons.h"
#include "core/base/cancel_token.h"
#include "core/base/message.h"
#include "core/models/add_on_use.h"
#include "core/pipeline/add_on_catalog.h"
#include "core/pipeline/generator.h"
#include "core/pipeline/model_hash.h"
#include "core/text/clip_tokenizer.h"
#include "core/text/learned_words.h"

namespace ninefold {

/// Add-ons of pictures that are drawn with the same LoRAs.
struct AddOnPlan {
    int first = 0;  ///< of the request's pictures
    int count = 0;
    std::vector<LoraUse> loras;
    std::vector<EmbeddingUse> embeddings;
    std::filesystem::path vae;  ///< empty: the model's own
    LearnedWords words;         ///< the embeddings' names
    std::vector<AddOns> used;   ///< for the recipe of each picture
};

/// Finds what the prompts and the recipe name, before anything is loaded, and puts pictures that
/// follow each other and have the same LoRAs together. LoRAs are read in the prompt alone, as A1111
/// does it. Throws Error{Usage} for a name that isn't known or a weight that is none,
/// Error{BadFile, Cancelled}.
std::vector<AddOnPlan> planAddOns(const AddOnCatalog& catalog, const ModelHashes& hashes,
                                  const GenerationRequest& request, const CancelToken& cancel);

/// Adds the embeddings whose names the prompts and negative prompts of `pictures` hold.
void addEmbeddings(AddOnPlan& plan, const AddOnCatalog& catalog, const ModelHashes& hashes,
                   const ClipTokenizer& tokenizer, const std::vector<Recipe>& pictures,
                   const CancelToken& cancel);

/// Says that files aren't those that a recipe was drawn with, one sentence each.
std::vector<Message> changedAddOns(const AddOns& recipe, const AddOns& used);

}  // namespace ninefold
