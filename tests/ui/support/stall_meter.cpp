// SPDX-License-Identifier: MIT
#include "tests/ui/support/stall_meter.h"

#include <algorithm>
#include <ctime>

namespace ninefold::test {

namespace {

constexpr int kIntervalMs = 5;

double threadCpuMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

}  // namespace

StallMeter::StallMeter() {
    timer_.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { tick(); });
    timer_.start(kIntervalMs);
    sinceTick_.start();
    busyAtTickMs_ = threadCpuMs();
}

void StallMeter::tick() {
    const double elapsedMs = static_cast<double>(sinceTick_.nsecsElapsed()) / 1e6;
    longestMs_ = std::max(longestMs_, elapsedMs - kIntervalMs);
    const double busyMs = threadCpuMs();
    longestBusyMs_ = std::max(longestBusyMs_, busyMs - busyAtTickMs_);
    busyAtTickMs_ = busyMs;
    sinceTick_.start();
}

}  // namespace ninefold::test
