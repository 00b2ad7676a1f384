// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/message.h"
#include "core/base/recipe.h"
#include "core/history/image_query.h"

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
    bool rejected = false;
    bool missing = false;            ///< the file was gone at the last reconcile()
    int rating = 0;                  ///< 0..5
    std::optional<double> score;     ///< of the newest ranker; see Score::value
    std::optional<double> fitness;   ///< see Score::fitness
    int rank = 0;                    ///< 1 = best of its job; 0 when unscored
    std::optional<double> ownOrder;  ///< where the artist put it among its nine, ascending
    std::string origin = "drawn";    ///< "drawn", "derived" (from another picture), "imported"
    std::int64_t parentId = 0;       ///< the picture it came from; 0 when none
    std::string change;              ///< how it came from it; see JobOrigin::change
};

/// What the list of the gallery needs of each picture.
struct ImageKey {
    std::int64_t id = 0;
    std::int64_t createdAtMs = 0;
    std::int64_t promptGroup = 0;  ///< the same for pictures of the same prompt
};

inline bool operator==(const ImageKey& a, const ImageKey& b) {
    return a.id == b.id && a.createdAtMs == b.createdAtMs && a.promptGroup == b.promptGroup;
}

/// What a job starts from.
struct JobOrigin {
    std::int64_t parentImage = 0;  ///< 0 when it starts from no stored picture
    std::string change;            ///< "", "variation", "image", "inpaint", "upscale" or "outpaint"
};

/// One stored job.
struct JobRow {
    std::int64_t id = 0;
    std::string state;  ///< see toText(JobState)
    Recipe recipe;      ///< of picture 0
    int count = 0;
    int finished = 0;  ///< pictures stored
    Message error;     ///< of a failed one: what happened, what to do
    std::int64_t createdAtMs = 0;
    std::optional<double> position;  ///< place in the queue, ascending; unset: behind those
    JobOrigin origin;
    std::vector<PromptTexts> texts = {};  ///< of each picture, where the recipe's are templates
    std::optional<int> best;  ///< so many are to be seen, once all are drawn; unset: nine
};

/// What a ranker sees in one picture; see Score.
struct Impression {
    std::vector<float> embedding = {};  ///< stored as they are; empty when it has none
    double spread = 0;                  ///< 0 where it wasn't measured
};

/// What a ranker said of one picture; see Score.
struct NewScore {
    std::string ranker;  ///< its id
    double value = 0;
    double fitness = 0;
    Impression impression = {};
};

/// A picture file of another program, to be taken in where it lies.
struct ImportedPicture {
    std::filesystem::path file;  ///< absolute
    bool hasRecipe = false;
    Recipe recipe;
};

enum class ImportResult {
    Added,
    Known,      ///< the library has this file, or another with the same bytes
    FoundAgain  ///< the same, but it was missing; now it is known to be here
};

/// How long a job took, to learn from.
struct Timing {
    std::string model;   ///< its catalogue id
    std::string device;  ///< what drew; see Generator::device()
    int width = 0;       ///< px
    int height = 0;      ///< px
    int steps = 0;
    std::string sampler;
    int count = 0;       ///< pictures drawn
    double seconds = 0;  ///< of the whole job, without loading the model
    std::int64_t createdAtMs = 0;
};

/// Which timings; empty parts mean any.
struct TimingQuery {
    std::string model;
    std::string device;
    int limit = 50;  ///< newest first
};

struct SavedSearch {
    std::string name;
    ImageQuery query;
};

}  // namespace ninefold
