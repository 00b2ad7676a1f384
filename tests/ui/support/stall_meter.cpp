// SPDX-License-Identifier: MIT
#include "tests/ui/support/stall_meter.h"

#include <algorithm>

namespace ninefold::test {

namespace {

constexpr int kIntervalMs = 5;

}  // namespace

StallMeter::StallMeter() {
    timer_.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { tick(); });
    timer_.start(kIntervalMs);
    sinceTick_.start();
}

void StallMeter::tick() {
    const double elapsedMs = static_cast<double>(sinceTick_.nsecsElapsed()) / 1e6;
    longestMs_ = std::max(longestMs_, elapsedMs - kIntervalMs);
    sinceTick_.start();
}

}  // namespace ninefold::test
