// SPDX-License-Identifier: MIT
#include "app/studio/studio.h"

#include "core/base/files.h"
#include "core/export/metadata.h"
#include "core/pipeline/diffusion_generator.h"
#include "core/pipeline/model_hash.h"
#include "ui/bridge/convert.h"

namespace ninefold {

namespace {

std::optional<Recipe> recipeInFile(const std::filesystem::path& file) {
    const auto found = readRecipe(readFile(file), file.string());
    return found ? std::optional(found->recipe) : std::nullopt;
}

EngineSettings engineSettings(const HelperCatalog& helpers) {
    EngineSettings settings;
    settings.hashFolder = modelHashFolder();
    settings.helpers = helpers;
    return settings;
}

}  // namespace

Studio::Studio(const std::filesystem::path& libraryFolder)
    : catalog_(installedModels()),
      helpers_(installedHelpers()),
      store_(libraryFolder),
      generator_(makeDiffusionGenerator(catalog_, engineSettings(helpers_))),
      rankers_(catalog_),
      queue_(*generator_, rankers_, libraryFolder, bridge_),
      library_(libraryFolder),
      host_({catalog_,
             store_,
             library_,
             bridge_,
             queue_,
             {samplerChoices(), scheduleChoices(), samplerTakesSchedule},
             ui::toQString(generator_->device()),
             ownModelFolders(),
             helpers_,
             &rankers_}) {}

void Studio::show() {
    host_.show();
    reconcile();
}

void Studio::reconcile() {
    library_.run([](HistoryStore& store) { store.reconcile(recipeInFile); });
}

}  // namespace ninefold
