// SPDX-License-Identifier: MIT
#include "ui/queue/forecast.h"

namespace ninefold::ui {

namespace {

double secondsLeft(const Batch& job, const SecondsFor& secondsFor) {
    const bool knows = job.state == JobState::Running && job.progress.secondsLeft >= 0;
    if (knows) return job.progress.secondsLeft;
    return secondsFor(job.recipe, job.count - job.finished());
}

}  // namespace

std::vector<Forecast> forecast(const std::vector<Batch>& queue, const SecondsFor& secondsFor) {
    std::vector<Forecast> found;
    double soFar = 0;
    for (const Batch& job : queue) {
        Forecast& next = found.emplace_back();
        if (!job.isActive()) continue;
        next.seconds = secondsLeft(job, secondsFor);
        soFar = soFar < 0 || next.seconds < 0 ? -1 : soFar + next.seconds;
        next.readyIn = soFar;
    }
    return found;
}

}  // namespace ninefold::ui
