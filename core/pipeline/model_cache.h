// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/models/loaded_model.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_hash.h"
#include "core/pipeline/precision.h"
#include "core/sampling/noise_schedule.h"
#include "core/text/clip_tokenizer.h"

namespace ninefold {

/// What changes with a model's files.
struct ModelStamp {
    std::uintmax_t bytes = 0;
    std::filesystem::file_time_type changed = std::filesystem::file_time_type::min();
};

/// A model ready to draw, with what belongs to it.
struct ReadyModel {
    ModelInfo info;
    ModelStamp stamp;  ///< of the files that were read
    std::string hash;  ///< see ModelHashes
    std::unique_ptr<LoadedModel> network;
    ClipTokenizer tokenizer;
    ScheduleConfig schedule;
};

/// The schedule with a person's choice of predictionChoices() in place of the model's; empty: as it
/// is. Throws Error{Usage} for an unknown one.
ScheduleConfig withPrediction(ScheduleConfig config, const std::string& prediction);

/// Keeps the model that was used last. Not for two threads at once.
class ModelCache {
public:
    ModelCache(Precision precision, ModelHashes hashes)
        : precision_(std::move(precision)), hashes_(std::move(hashes)) {}

    /// The model if it is the one loaded and its files are still those, else null. Where they are
    /// gone, what is loaded goes on.
    const ReadyModel* loaded(const ModelInfo& info) const;
    /// Reads a model; the one before it is freed first, so that two are never in memory.
    /// Throws Error{BadModel, OutOfMemory}.
    const ReadyModel& load(const ModelInfo& info);

private:
    Precision precision_;
    ModelHashes hashes_;
    std::unique_ptr<const ReadyModel> model_;
};

}  // namespace ninefold
