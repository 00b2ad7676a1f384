// SPDX-License-Identifier: MIT
#include "core/nn/layer_clock.h"

#include <atomic>
#include <mutex>

#include "core/nn/flop_count.h"

namespace ninefold::nn {
namespace {

std::atomic<bool> isTiming{false};
std::mutex mutex;
LayerWorks sums;

}  // namespace

LayerClock::LayerClock(LayerKind kind, double flop) noexcept
    : kind_(kind), flop_(flop), times_(isTiming) {
    FlopCount::add(flop);
    if (times_) begun_ = std::chrono::steady_clock::now();
}

LayerClock::~LayerClock() {
    if (!times_) return;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begun_;
    const std::lock_guard lock(mutex);
    LayerWork& work = sums[static_cast<std::size_t>(kind_)];
    work.seconds += seconds.count();
    work.flop += flop_;
}

void LayerClock::start() noexcept {
    const std::lock_guard lock(mutex);
    sums = {};
    isTiming = true;
}

LayerWorks LayerClock::works() noexcept {
    const std::lock_guard lock(mutex);
    return sums;
}

void LayerClock::stop() noexcept {
    isTiming = false;
}

}  // namespace ninefold::nn
