// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <vector>

namespace ninefold {

class ControlNetwork;

/// A ControlNet at work.
struct ActiveControl {
    const ControlNetwork* network = nullptr;
    at::Tensor hint;    ///< of its picture, see ControlNetwork::hint()
    double weight = 1;  ///< of what it adds
};

using ActiveControls = std::vector<ActiveControl>;

}  // namespace ninefold
