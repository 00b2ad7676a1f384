// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "core/ranking/embedding_model.h"
#include "core/ranking/ranker.h"

namespace ninefold {

/// Whether a picture's looks can be rated from the embeddings of a model.
enum class LooksRating { Possible, Impossible };

/// Ranks by the cosine between the embeddings of prompt and picture. The fitness is that of
/// FitnessScale where the folder's ninefold.json has a measured one, else that of OtherPrompts.
/// `load` is called at the first score(), with `folder`.
std::unique_ptr<Ranker> makeEmbeddingRanker(const std::filesystem::path& folder,
                                            EmbeddingModelLoader load, LooksRating looks);

}  // namespace ninefold
