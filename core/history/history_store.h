// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/recipe.h"

namespace ninefold {

/// One stored picture with its recipe and score.
struct ImageRow {
    std::int64_t id = 0;
    std::int64_t jobId = 0;
    int index = 0;  ///< 0-based place in its batch
    Recipe recipe;
    std::filesystem::path file;  ///< absolute
    std::string sha256;
    int width = 0;
    int height = 0;
    std::int64_t createdAtMs = 0;  ///< Unix time
    std::int64_t trashedAtMs = 0;  ///< 0 when not in the trash
    bool starred = false;
    bool missing = false;           ///< the file was gone at the last reconcile()
    int rating = 0;                 ///< 0..5
    std::optional<double> score;    ///< of the newest ranker; see Score::value
    std::optional<double> fitness;  ///< see Score::fitness
    int rank = 0;                   ///< 1 = best of its job; 0 when unscored
};

/// One stored job.
struct JobRow {
    std::int64_t id = 0;
    std::string state;  ///< see toText(JobState)
    Recipe recipe;      ///< of picture 0
    int count = 0;
    int finished = 0;  ///< pictures stored
    std::string error;
    std::int64_t createdAtMs = 0;
};

/// What a ranker said of one picture; see Score.
struct NewScore {
    std::string ranker;  ///< its id
    double value = 0;
    double fitness = 0;
};

/// What to look for. All conditions must hold.
struct ImageQuery {
    std::string text;  ///< words of prompt, negative prompt, tags or notes; every word must occur,
                       ///< the last as a prefix; anything a person types is valid
    bool starredOnly = false;
    bool trashed = false;    ///< the trash instead of the library
    std::int64_t jobId = 0;  ///< 0 = any
    int limit = 200;
    int offset = 0;  ///< newest first
};

/// Finds the recipe inside a picture file; nullopt when there is none. See readRecipe().
using RecipeReader = std::function<std::optional<Recipe>(const std::filesystem::path&)>;

/// What reconcile() found.
struct ReconcileReport {
    int adopted = 0;     ///< files that had no row and have one now
    int unreadable = 0;  ///< files without a row in which there is no recipe; left alone
    int missing = 0;     ///< rows whose file is gone, now marked so
    int found = 0;       ///< rows marked missing whose file is back
    int swept = 0;       ///< half-written files removed
};

/// Everything ever made: ninefold.sqlite (WAL, FTS5) and pictures/ in one folder.
/// Use one store per thread; several may be open on one library. Throws Error{Io} when the disk is
/// full or the folder can't be written, Error{BadFile} when the database is damaged or was written
/// by a newer version that this one can't read; the file is left untouched then.
class HistoryStore {
public:
    /// Opens or creates the library, and migrates it (each step one transaction).
    explicit HistoryStore(const std::filesystem::path& libraryFolder);
    ~HistoryStore();
    HistoryStore(HistoryStore&&) noexcept;
    HistoryStore(const HistoryStore&) = delete;
    HistoryStore& operator=(const HistoryStore&) = delete;
    HistoryStore& operator=(HistoryStore&&) = delete;

    const std::filesystem::path& folder() const;

    // Jobs
    /// Records a queued job of this process.
    std::int64_t addJob(const Recipe& recipe, int count);
    /// Throws Error{Usage} for an unknown job or state.
    void setJobState(std::int64_t job, const std::string& state, const std::string& error = {});
    /// Makes an unfinished job this process's own, so that no other program offers it.
    void claimJob(std::int64_t job);
    std::optional<JobRow> job(std::int64_t id) const;
    /// Queued or running in the database, oldest first: what a crash or a power cut left behind.
    /// Without the jobs of other programs that are still running.
    std::vector<JobRow> unfinishedJobs() const;
    /// The indices below the job's count that have no picture yet, ascending.
    std::vector<int> missingIndices(std::int64_t job) const;

    // Source pictures of image-to-image jobs, kept so that a job can be resumed
    /// `id` is Recipe::sourceImage. Throws Error{Usage} unless it is hexadecimal.
    void addSource(const std::string& id, const std::string& png);
    /// The bytes, or nullopt when it isn't kept.
    std::optional<std::string> source(const std::string& id) const;

    // Pictures
    /// Writes `png` (whole or not at all) into pictures/YYYY-MM/, then records it and its score in
    /// one step. Returns the row. Throws Error{Usage} if the job has a picture at that index.
    ImageRow addImage(std::int64_t job, int index, const Recipe& recipe, const std::string& png,
                      const std::optional<NewScore>& score = {});
    /// Replaces what the same ranker said before.
    void addScore(std::int64_t image, const std::string& ranker, double value, double fitness);
    std::optional<ImageRow> image(std::int64_t id) const;
    std::vector<ImageRow> images(const ImageQuery& query) const;
    std::int64_t countImages(const ImageQuery& query) const;
    /// Distinct prompts, newest first.
    std::vector<std::string> recentPrompts(int limit) const;

    // What people say of pictures. Unknown ids are ignored.
    void setStarred(const std::vector<std::int64_t>& images, bool starred);
    void setRating(const std::vector<std::int64_t>& images, int rating);
    /// Moves pictures to the trash or back. The files stay.
    void setTrashed(const std::vector<std::int64_t>& images, bool trashed);
    void addTag(const std::vector<std::int64_t>& images, const std::string& tag);
    void removeTag(const std::vector<std::int64_t>& images, const std::string& tag);
    /// Alphabetically.
    std::vector<std::string> tags(std::int64_t image) const;
    /// Empty text removes the note.
    void setNote(std::int64_t image, const std::string& text);
    std::string note(std::int64_t image) const;

    /// Makes disk and database agree, as at the start of the program: pictures without a row are
    /// taken in again, rows without a file are marked, half-written files are removed. Safe while
    /// other programs write to the library.
    ReconcileReport reconcile(const RecipeReader& readRecipe);

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
