// SPDX-License-Identifier: MIT
#include "app/cli/ranker_choice.h"

#include "core/base/error.h"
#include "core/ranking/ranker_registry.h"

namespace ninefold::cli {

std::unique_ptr<Ranker> rankerFor(const ModelInfo& model, const ModelCatalog& catalog) {
    const std::filesystem::path folder = catalog.rankerFolder(model);
    if (!folder.empty()) return makeRanker(folder);
    throw Error(ErrorKind::BadModel, "No model that ranks pictures is installed.",
                "Set NINEFOLD_RESOURCES to the folder that holds models/.");
}

}  // namespace ninefold::cli
