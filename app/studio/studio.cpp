// SPDX-License-Identifier: MIT
#include "app/studio/studio.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/export/metadata.h"
#include "core/pipeline/diffusion_generator.h"
#include "core/ranking/clip_ranker.h"

namespace ninefold {

namespace {

/// The ranker that the models name; none if they name none: pictures then stand as they were drawn.
std::unique_ptr<Ranker> makeRanker(const ModelCatalog& catalog) {
    const std::vector<ModelInfo>& models = catalog.models();
    const auto named = std::find_if(models.begin(), models.end(),
                                    [](const ModelInfo& model) { return !model.ranker.empty(); });
    return named == models.end() ? nullptr : makeClipRanker(named->ranker);
}

std::optional<Recipe> recipeInFile(const std::filesystem::path& file) {
    const auto found = readRecipe(readFile(file), file.string());
    return found ? std::optional(found->recipe) : std::nullopt;
}

}  // namespace

Studio::Studio(const std::filesystem::path& libraryFolder)
    : catalog_(installedModels()),
      store_(libraryFolder),
      generator_(makeDiffusionGenerator(catalog_)),
      ranker_(makeRanker(catalog_)),
      library_(libraryFolder),
      queue_(*generator_, ranker_.get(), libraryFolder, bridge_),
      window_({catalog_,
               store_,
               library_,
               bridge_,
               queue_,
               {samplerChoices(), scheduleChoices()},
               QStringLiteral("CPU")}) {}

void Studio::show() {
    window_.show();
    reconcile();
}

void Studio::reconcile() {
    library_.run([](HistoryStore& store) { store.reconcile(recipeInFile); });
}

}  // namespace ninefold
