// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/history/history_store.h"
#include "core/jobs/job.h"
#include "core/jobs/job_observer.h"
#include "core/jobs/spread.h"
#include "core/pipeline/generator.h"
#include "core/ranking/ranker.h"

namespace ninefold {

/// Lets calls through at most `kHz` times a second.
class RateLimit {
public:
    bool isDue() {
        const auto now = std::chrono::steady_clock::now();
        if (last_ && now - *last_ < kInterval) return false;
        last_ = now;
        return true;
    }

private:
    static constexpr int kHz = 30;
    static constexpr std::chrono::nanoseconds kInterval{1000000000 / kHz};
    std::optional<std::chrono::steady_clock::time_point> last_;
};

/// The ranker for the pictures of a model, by its id; nullptr: they aren't ranked. May throw Error.
using RankerSource = std::function<Ranker*(const std::string& modelId)>;

/// One job from start to end on the generation thread: draws what is missing, and scores, stores
/// and only then announces each picture.
class JobRun final : private GenerationObserver {
public:
    /// `rest` is called after each step and blocks while the queue is paused; it returns for how
    /// many seconds. They count in no time that is told.
    JobRun(Generator& generator, RankerSource rankers, HistoryStore& store, JobObserver& observer,
           JobId job, CancelToken cancel, std::function<double()> rest);

    /// Of `given` only the pictures count; where one is empty, the library's copy is used if the
    /// recipe names one. Fills the times of `result` as far as it gets. Throws Error.
    void draw(const GenerationRequest& given, JobResult& result);
    double restedSeconds() const { return rested_; }

private:
    void onLoading(const std::string& modelTitle) override;
    void onStep(int step, int steps, double secondsLeft) override;
    void onPreviews(const std::vector<Image>& previews) override;
    void onPicture(int index, const Image& image, const Recipe& recipe) override;
    void onNotice(const Message& notice) override;

    /// Of the time since the batch began, the share that wasn't spent resting: 0..1.
    double workedShare() const;
    /// `given`, or the library's picture of that id.
    Image sourceOf(const Image& given, const std::string& id) const;
    struct Ranking {
        Score score;
        double spread = 0;  ///< see SpreadMeter; 0 where it isn't measured
    };
    /// nullopt without a ranker, and when it throws: that is kept in `failure` then.
    std::optional<Ranking> rank(const Image& image, const std::string& prompt,
                                std::exception_ptr& failure);
    Picture store(int index, const Image& image, const Recipe& recipe,
                  const std::optional<Ranking>& ranking);

    void storeLooks(std::int64_t image, const Looks& looks, const NewScore& fitness);
    void takeRanker(const std::string& modelId);

    Generator& generator_;
    const RankerSource rankers_;
    std::exception_ptr noRanker_;  ///< why the source gave none
    Ranker* ranker_ = nullptr;
    std::optional<SpreadMeter> spread_;  ///< where there is a ranker
    HistoryStore& store_;
    JobObserver& observer_;
    const JobId job_;
    const CancelToken cancel_;
    const std::function<double()> rest_;

    JobResult* result_ = nullptr;
    std::chrono::steady_clock::time_point start_;  ///< of the batch being drawn
    double restedBefore_ = 0;                      ///< when it began
    double rested_ = 0;
    int firstIndex_ = 0;      ///< of the batch being drawn, in the job
    std::string modelTitle_;  ///< as the generator tells it; empty when it was loaded already
    RateLimit progressRate_;
    RateLimit previewRate_;
};

}  // namespace ninefold
