// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "core/ranking/ranker.h"

namespace ninefold {

/// Ranks by the cosine between the CLIP embeddings of prompt and picture (Radford et al. 2021,
/// arXiv:2103.00020). `folder` is a transformers CLIPModel. The model is read at the first score().
/// Throws Error{BadModel}.
std::unique_ptr<Ranker> makeClipRanker(const std::filesystem::path& folder);

}  // namespace ninefold
