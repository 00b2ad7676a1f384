// SPDX-License-Identifier: MIT
#include "app/cli/ranker_choice.h"

#include "app/cli/output.h"
#include "core/base/error.h"
#include "core/jobs/ranker_shelf.h"
#include "core/ranking/ranker_registry.h"

namespace ninefold::cli {

namespace {

std::unique_ptr<Ranker> chosen(const RankerShelf& shelf, const std::string& choice) {
    std::error_code code;
    if (choice == "aesthetics" || std::filesystem::is_directory(choice, code)) {
        return makeRanker(choice);
    }
    std::string ids = "aesthetics";
    for (const RankerInfo& ranker : shelf.rankers()) {
        if (ranker.id == choice) return makeRanker(ranker.folder);
        ids += ", " + ranker.id;
    }
    throw Error(ErrorKind::Usage, {"There is no ranker \"%1\".", choice},
                {"Known rankers: %1.", ids});
}

}  // namespace

std::unique_ptr<Ranker> rankerFor(const ModelInfo& model, const ModelCatalog& catalog,
                                  const std::string& choice) {
    RankerShelf shelf(catalog);
    stock(shelf);
    if (!choice.empty()) return chosen(shelf, choice);
    const RankerPick pick = shelf.pickFor(model);
    if (!pick.ranker) {
        throw Error(ErrorKind::BadModel, "No model that ranks pictures is installed.",
                    "Set NINEFOLD_RESOURCES to the folder that holds models/.");
    }
    if (pick.familiarity == Familiarity::KnowsOthersOnly) {
        const std::string others =
            model.title.empty() ? "other pictures" : "pictures of " + model.title;
        message("The ranker " + pick.ranker->title + " knows " + pick.ranker->knows + " only: of " +
                others + ", its order and fitness say little.");
    }
    return makeRanker(pick.ranker->folder);
}

}  // namespace ninefold::cli
