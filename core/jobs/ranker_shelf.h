// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "core/pipeline/model_catalog.h"
#include "core/ranking/ranker.h"
#include "core/ranking/ranker_info.h"

namespace ninefold {

/// Whether a ranker was trained on such pictures as a model draws.
enum class Familiarity { Knows, KnowsOthersOnly };

struct RankerPick {
    std::optional<RankerInfo> ranker;  ///< nullopt: there is none
    Familiarity familiarity = Familiarity::Knows;
};

/// Which ranker scores the pictures of which model: the artist's choice; else the one that the
/// model's ninefold.json names; else the first, by title, that knows pictures of any kind; else
/// the one that comes with the program, which may not know such pictures. Keeps one loaded.
/// Every member may be called from any thread but rankerFor().
class RankerShelf {
public:
    explicit RankerShelf(ModelCatalog catalog);

    /// Finds the rankers in and below `folders`; until then there are those that models name.
    void look(const std::vector<std::filesystem::path>& folders);
    std::vector<RankerInfo> rankers() const;

    /// A ranker's folder for all models; empty: by the rule above. One that is gone is passed over.
    void choose(const std::filesystem::path& folder);
    std::filesystem::path chosen() const;

    RankerPick pickFor(const ModelInfo& model) const;

    /// The ranker for a model's pictures, valid until the next call; nullptr when there is none.
    /// Generation thread only. Throws Error{BadModel} for an unknown model or a damaged ranker.
    Ranker* rankerFor(const std::string& modelId);

private:
    std::vector<std::filesystem::path> candidates(const ModelInfo& model) const;

    ModelCatalog catalog_;
    mutable std::mutex mutex_;  ///< guards the next two
    std::vector<RankerInfo> rankers_;
    std::filesystem::path chosen_;

    std::filesystem::path loaded_;
    std::unique_ptr<Ranker> ranker_;
};

/// Sets the shelf up as the program's settings say: looks through the models' folders and takes
/// the artist's choice.
void stock(RankerShelf& shelf);

}  // namespace ninefold
