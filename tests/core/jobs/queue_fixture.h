// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <optional>

#include "core/history/history_store.h"
#include "core/jobs/job_queue.h"
#include "tests/core/jobs/recording_observer.h"
#include "tests/support/fake_engine.h"
#include "tests/support/temp_folder.h"

namespace ninefold::test {

/// A queue over fakes in a fresh library.
class QueueFixture : public testing::Test {
protected:
    static GenerationRequest request(const std::string& prompt, std::uint64_t seed, int count) {
        GenerationRequest r;
        r.recipe.prompt = prompt;
        r.recipe.seed = seed;
        r.recipe.width = 16;
        r.recipe.height = 16;
        r.count = count;
        return r;
    }
    void open() { queue_.emplace(generator_, &ranker_, folder_.path(), observer_); }
    JobResult run(const GenerationRequest& request) {
        return observer_.waitFor(queue_->submit(request));
    }
    std::string stateOf(JobId job) { return HistoryStore(folder_.path()).job(job)->state; }

    TempFolder folder_;
    FakeGenerator generator_;
    FakeRanker ranker_;
    RecordingObserver observer_;
    std::optional<JobQueue> queue_;
};

}  // namespace ninefold::test
