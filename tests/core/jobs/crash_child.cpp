// SPDX-License-Identifier: MIT
// Draws nine pictures into the library folder given, and dies of SIGKILL after the fourth.
#include <csignal>

#include "core/jobs/job_queue.h"
#include "tests/core/jobs/recording_observer.h"
#include "tests/support/fake_engine.h"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    ninefold::test::FakeGenerator generator;
    ninefold::test::FakeRanker ranker;
    ninefold::test::RecordingObserver observer;
    generator.beforePicture = [](int index) {
        if (index == 4) std::raise(SIGKILL);
    };
    ninefold::JobQueue queue(generator, &ranker, argv[1], observer);
    ninefold::GenerationRequest request;
    request.recipe.prompt = "apple";
    request.recipe.seed = 1000;
    request.count = 9;
    observer.waitFor(queue.submit(request));
    return 1;
}
