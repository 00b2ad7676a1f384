// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "core/history/database.h"
#include "core/history/history_store.h"

namespace ninefold {

/// What the files of HistoryStore share. Its functions expect to be called inside
/// withDatabaseErrors(), the adding ones inside a WriteTransaction.
class HistoryStore::Impl {
public:
    explicit Impl(const std::filesystem::path& libraryFolder);

    SQLite::Database& db() { return db_; }
    const std::filesystem::path& folder() const { return folder_; }
    std::filesystem::path picturesFolder() const { return folder_ / "pictures"; }

    /// The row of the recipe, made if it is new.
    std::int64_t recipeRow(const Recipe& recipe);

    struct NewImage {
        std::int64_t job = 0;
        int index = 0;
        const Recipe& recipe;
        std::filesystem::path file;  ///< relative to folder()
        const std::string& png;
        std::int64_t createdAtMs = 0;
    };
    /// Returns the row's id. Throws Error{BadFile} if the bytes are no PNG.
    std::int64_t insertImage(const NewImage& image);
    void insertScore(std::int64_t image, const NewScore& score);
    void insertImpression(std::int64_t image, const std::string& ranker,
                          const Impression& impression);
    /// In the order of `ids`; unknown ones are left out.
    std::vector<ImageRow> imageRows(const std::vector<std::int64_t>& ids);
    /// Its perceptualHash(), computed and kept if nobody did so before; 0 without a file.
    std::int64_t hashOf(std::int64_t image);

    /// Records a picture file that has no row, relative to folder(). False if it holds no recipe.
    bool adopt(const std::filesystem::path& file, const RecipeReader& readRecipe);

private:
    /// Job and index for an adopted file: what its name tells if that fits, else a new job.
    std::pair<std::int64_t, int> jobForFile(const std::filesystem::path& file, const Recipe& recipe,
                                            std::int64_t timeMs);
    bool isRecorded(const std::filesystem::path& file);

    std::filesystem::path folder_;
    SQLite::Database db_;
};

}  // namespace ninefold
