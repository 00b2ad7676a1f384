// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/acceleration.h"
#include "core/history/history_store.h"

namespace ninefold {

/// As how many steps without shortcuts `steps` with these count: what a Timing holds.
int stepsWorth(int steps, const Acceleration& acceleration);

/// How long a batch will take, learned from what batches of one model took on this machine:
/// seconds = start + rate · steps · pixels · pictures, fitted by least squares of the relative
/// errors, so that quick batches count as much as long ones. A run that is far off, such as the
/// first one after the start, which reads the model, is given little say.
class TimeEstimate {
public:
    /// Without runs: the pace of a model of the given native size on a usual processor.
    explicit TimeEstimate(int nativePx, const std::vector<Timing>& runs = {});

    /// Of model calls, not of waiting. Width, height, steps, sampler and count of `plan` matter.
    double secondsFor(const Timing& plan) const;
    /// Whether it rests on runs of this machine.
    bool isLearned() const { return learned_; }

private:
    void fit(const std::vector<Timing>& runs);

    double start_ = 0;  ///< s
    double rate_ = 0;   ///< s a step and pixel
    bool learned_ = false;
};

}  // namespace ninefold
