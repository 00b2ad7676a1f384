// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/image.h"
#include "core/base/recipe.h"
#include "core/pipeline/generator.h"

namespace ninefold {

using JobId = std::int64_t;  ///< the row of table jobs

/// Stored as text in the database: "queued", "running", "done", "failed", "cancelled".
enum class JobState { Queued, Running, Done, Failed, Cancelled };

const char* toText(JobState state);
/// Throws Error{BadFile} for an unknown text.
JobState jobStateFromText(const std::string& text);

/// How somebody rated a picture's looks; see Score::looks.
struct Looks {
    std::string by;    ///< see Ranker::looksId()
    double value = 0;  ///< about 1 to 10
};

/// One finished picture: on disk and in the database before anybody hears of it.
struct Picture {
    std::int64_t imageId = 0;  ///< the row of table images
    JobId jobId = 0;
    int index = 0;  ///< 0-based place in the batch, not the rank
    Recipe recipe;
    std::filesystem::path file;
    Image image;
    double score = 0;                   ///< see Score::value
    double fitness = 0;                 ///< see Score::fitness
    double spread = 0;                  ///< see SpreadMeter; 0 where it isn't measured
    std::vector<float> embedding = {};  ///< see Score::embedding
    std::optional<Looks> looks = {};    ///< nullopt: nobody rates them
};

struct JobProgress {
    int step = 0;
    int steps = 0;
    double secondsLeft = -1;   ///< < 0 while unknown
    std::string loadingModel;  ///< not empty while a model is read
};

/// How a job ended.
struct JobResult {
    JobState state = JobState::Done;
    std::optional<Error> error;  ///< set when Failed
    StageTimes times;
    double rankSeconds = 0;
    double saveSeconds = 0;
    double totalSeconds = 0;
    int drawn = 0;  ///< pictures, of a resumed job without those that were there before
    std::vector<Message> notices = {};  ///< see GenerationObserver::onNotice()
};

}  // namespace ninefold
