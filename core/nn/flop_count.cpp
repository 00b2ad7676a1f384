// SPDX-License-Identifier: MIT
#include "core/nn/flop_count.h"

namespace ninefold::nn {
namespace {
thread_local double total = 0;
}

FlopCount::FlopCount() noexcept : start_(total) {}

double FlopCount::flop() const noexcept {
    return total - start_;
}

void FlopCount::add(double flop) noexcept {
    total += flop;
}

}  // namespace ninefold::nn
