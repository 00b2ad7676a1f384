// SPDX-License-Identifier: MIT
#include "tests/ui/support/stall_meter.h"

#include <algorithm>
#include <fstream>

namespace ninefold::test {

namespace {

constexpr int kIntervalMs = 5;

/// How long this thread was ready to run and had no processor, since it began.
double waitedMs() {
    std::ifstream file("/proc/thread-self/schedstat");
    double runNs = 0;
    double waitNs = 0;
    file >> runNs >> waitNs;
    return waitNs / 1e6;
}

}  // namespace

StallMeter::StallMeter() {
    timer_.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { tick(); });
    timer_.start(kIntervalMs);
    sinceTick_.start();
    waitedAtTickMs_ = waitedMs();
}

void StallMeter::tick() {
    const double elapsedMs = static_cast<double>(sinceTick_.nsecsElapsed()) / 1e6;
    const double waited = waitedMs();
    const double stallMs = elapsedMs - kIntervalMs;
    longestWallMs_ = std::max(longestWallMs_, stallMs);
    stallsMs_.push_back(std::max(0.0, stallMs - (waited - waitedAtTickMs_)));
    longestMs_ = std::max(longestMs_, stallsMs_.back());
    waitedAtTickMs_ = waited;
    sinceTick_.start();
}

}  // namespace ninefold::test
