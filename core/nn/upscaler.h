// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

/// A network that makes a picture larger by a whole factor, inventing what belongs there. Several
/// threads may call at a time.
class Upscaler {
public:
    virtual ~Upscaler() = default;
    /// x [1,3,H,W] in [0,1], in the weights' dtype -> [1,3,H·scale,W·scale], about [0,1]. H and W
    /// of any size.
    virtual at::Tensor enlarge(const at::Tensor& x) = 0;
    virtual int64_t scale() const = 0;
    /// How many pixels around it (of the input) a pixel of the result depends on, at most.
    virtual int64_t reachPx() const = 0;
};

}  // namespace ninefold::nn
