// SPDX-License-Identifier: MIT
#include "app/cli/ranker_choice.h"

#include "core/base/error.h"
#include "core/ranking/clip_ranker.h"

namespace ninefold::cli {

std::unique_ptr<Ranker> rankerFor(const ModelInfo& model, const ModelCatalog& catalog) {
    if (!model.ranker.empty()) return makeClipRanker(model.ranker);
    for (const ModelInfo& other : catalog.models()) {
        if (!other.ranker.empty()) return makeClipRanker(other.ranker);
    }
    throw Error(ErrorKind::BadModel, "No model that ranks pictures is installed.",
                "Set NINEFOLD_RESOURCES to the folder that holds models/.");
}

}  // namespace ninefold::cli
