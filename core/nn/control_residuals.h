// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <vector>

namespace ninefold::nn {

/// What a ControlNet adds to a UNet's maps: one tensor a skip, in the order in which they are made,
/// and one for the middle.
struct ControlResiduals {
    std::vector<at::Tensor> down;
    at::Tensor middle;

    bool isNone() const { return down.empty(); }
    /// Adds `weight` times those of another ControlNet of the same shape.
    void add(const ControlResiduals& other, double weight) {
        if (isNone()) {
            for (const at::Tensor& map : other.down) down.push_back(map * weight);
            middle = other.middle * weight;
            return;
        }
        for (std::size_t i = 0; i < down.size(); ++i) down[i].add_(other.down[i], weight);
        middle.add_(other.middle, weight);
    }
};

}  // namespace ninefold::nn
