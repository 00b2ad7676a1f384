// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/recipe.h"
#include "core/history/collections.h"
#include "core/history/history_rows.h"
#include "core/history/library_choices.h"

namespace ninefold {

struct Style;

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
    /// Records a queued job of this process. Its pictures get its parent and change; `texts` are
    /// JobRow::texts. Throws Error{Usage} for an unknown change.
    std::int64_t addJob(const Recipe& recipe, int count, const JobOrigin& origin = {},
                        const std::vector<PromptTexts>& texts = {});
    /// Throws Error{Usage} for an unknown job or state.
    void setJobState(std::int64_t job, const std::string& state, const Message& error = {});
    /// Makes an unfinished job this process's own, so that no other program offers it.
    void claimJob(std::int64_t job);
    /// Where it waits in the queue; see JobRow::position. Throws Error{Usage} for an unknown job.
    void setJobPosition(std::int64_t job, double position);
    /// How many of its pictures stand out; see JobRow::best. Throws Error{Usage} for an unknown
    /// job.
    void setJobBest(std::int64_t job, int best);
    std::optional<JobRow> job(std::int64_t id) const;
    /// Queued or running in the database, by position, then oldest first: what a crash or a power
    /// cut left behind. Without the jobs of other programs that are still running.
    std::vector<JobRow> unfinishedJobs() const;
    /// The newest of those that failed and weren't given up, at most `most`, oldest first.
    std::vector<JobRow> failedJobs(int most) const;
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
    /// Takes in a file of another program; it stays where it is. Throws Error{BadFile} if it can't
    /// be read. See importPictures().
    ImportResult addImported(const ImportedPicture& picture);
    /// Replaces what the same ranker said before.
    void addScore(std::int64_t image, const std::string& ranker, double value, double fitness);
    /// What the newest ranker sees in a picture; nullopt if that isn't kept.
    std::optional<Impression> impression(std::int64_t image) const;
    std::optional<ImageRow> image(std::int64_t id) const;
    /// What each ranker says of a picture, the newest word first.
    std::vector<NewScore> scores(std::int64_t image) const;
    /// The picture that lies in this file of the library, the trash included.
    std::optional<ImageRow> imageOfFile(const std::filesystem::path& file) const;
    std::vector<ImageRow> images(const ImageQuery& query) const;
    std::int64_t countImages(const ImageQuery& query) const;
    /// All pictures that match, in the query's order; limit and offset don't count. Throws
    /// Error{Cancelled} soon after `cancel` was set by another thread, also amid a query.
    std::vector<ImageKey> imageKeys(const ImageQuery& query, const CancelToken& cancel = {}) const;
    /// The first query.limit of them, newest first whatever the query's order; for words that many
    /// pictures have it takes some milliseconds in a library of any size.
    std::vector<ImageKey> firstImageKeys(const ImageQuery& query,
                                         const CancelToken& cancel = {}) const;
    /// In the order of `ids`; unknown ones are left out.
    std::vector<ImageRow> imagesOf(const std::vector<std::int64_t>& ids) const;
    /// The picture that this one was made from, if it is still there.
    std::optional<ImageRow> parentOf(std::int64_t image) const;
    /// The pictures that were made from this one, oldest first.
    std::vector<ImageRow> childrenOf(std::int64_t image) const;
    /// Fills in what ImageQuery::similarTo looks at, for up to `limit` pictures of older libraries.
    /// Returns how many; 0 = all are done.
    int hashPictures(int limit);
    LibraryChoices choices() const;
    /// Distinct prompts, newest first.
    std::vector<std::string> recentPrompts(int limit) const;

    // What people say of pictures. Unknown ids are ignored.
    void setStarred(const std::vector<std::int64_t>& images, bool starred);
    void setRejected(const std::vector<std::int64_t>& images, bool rejected);
    void setRating(const std::vector<std::int64_t>& images, int rating);
    /// Where the artist put them among their nine; see ImageRow::ownOrder.
    void setOwnOrder(const std::vector<std::pair<std::int64_t, double>>& places);
    /// Moves pictures to the trash or back. The files stay.
    void setTrashed(const std::vector<std::int64_t>& images, bool trashed);
    /// Forgets what is in the trash for good and deletes its files, but not those that were
    /// imported. Returns the SHA-256 of what went.
    std::vector<std::string> emptyTrash();
    void addTag(const std::vector<std::int64_t>& images, const std::string& tag);
    void removeTag(const std::vector<std::int64_t>& images, const std::string& tag);
    /// Alphabetically.
    std::vector<std::string> tags(std::int64_t image) const;
    /// All tags that a picture has, alphabetically.
    std::vector<std::string> knownTags() const;
    /// Empty text removes the note.
    void setNote(std::int64_t image, const std::string& text);
    std::string note(std::int64_t image) const;

    Collections collections() { return Collections(database()); }

    // Names are compared without regard to case; saving replaces. Lists are alphabetical.
    std::vector<Style> styles() const;
    void saveStyle(const Style& style);
    void removeStyle(const std::string& name);
    std::vector<SavedSearch> savedSearches() const;
    void saveSearch(const SavedSearch& search);
    void removeSearch(const std::string& name);

    // How long jobs took on this machine
    /// `createdAtMs` is set here.
    void addTiming(const Timing& timing);
    std::vector<Timing> timings(const TimingQuery& query) const;

    /// Makes disk and database agree, as at the start of the program: pictures without a row are
    /// taken in again, rows without a file are marked, half-written files are removed. Safe while
    /// other programs write to the library.
    ReconcileReport reconcile(const RecipeReader& readRecipe);

    class Impl;

private:
    SQLite::Database& database();

    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
