// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/ranking/ranker.h"

namespace ninefold {

/// One kind of ranker. A new one is a .cpp that defines its kind, and a line in rankers.def.
struct RankerKind {
    const char* label;  ///< for people, e.g. "CLIP"
    /// Whether the folder holds a ranker of this kind; reads small files only.
    bool (*recognises)(const std::filesystem::path& folder);
    /// Reads its weights at the first score(), not here: the window waits for this.
    std::unique_ptr<Ranker> (*make)(const std::filesystem::path& folder);
};

const std::vector<const RankerKind*>& rankerKinds();

/// The ranker in `folder`. Throws Error{BadModel} if no kind recognises it.
std::unique_ptr<Ranker> makeRanker(const std::filesystem::path& folder);

}  // namespace ninefold
