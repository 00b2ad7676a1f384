// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
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

/// Everything ever made: ninefold.sqlite (WAL, FTS5) and pictures/ in one folder.
/// Use one store per thread; several may be open on one library. Throws Error{Io} when the disk is
/// full or the folder can't be written, Error{BadFile} when the database is damaged or was written
/// by a newer version that this one can't read.
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
    std::int64_t addJob(const Recipe& recipe, int count);
    void setJobState(std::int64_t job, const std::string& state, const std::string& error = {});
    std::optional<JobRow> job(std::int64_t id) const;
    /// Queued or running in the database: what a crash or a power cut left behind.
    std::vector<JobRow> unfinishedJobs() const;

    // Pictures
    /// Writes `png` (whole or not at all) into pictures/YYYY-MM/, then records it. Returns the row.
    ImageRow addImage(std::int64_t job, int index, const Recipe& recipe, const std::string& png);
    void addScore(std::int64_t image, const std::string& ranker, double value, double fitness);
    std::optional<ImageRow> image(std::int64_t id) const;
    std::vector<ImageRow> images(const ImageQuery& query) const;
    std::int64_t countImages(const ImageQuery& query) const;
    void setStarred(const std::vector<std::int64_t>& images, bool starred);
    /// Moves pictures to the trash or back. The files stay.
    void setTrashed(const std::vector<std::int64_t>& images, bool trashed);
    /// Distinct prompts, newest first.
    std::vector<std::string> recentPrompts(int limit) const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
