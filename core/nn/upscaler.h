// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/types.h>

namespace ninefold::nn {

/// A network that makes a picture larger by a whole factor, inventing what belongs there. Load with
/// loadModule(), then packLayers(). Several threads may call at a time.
class Upscaler : public torch::nn::Module {
public:
    /// x [1,3,H,W] in [0,1], in the weights' dtype -> [1,3,H·scale,W·scale], about [0,1]. H and W
    /// of any size.
    virtual at::Tensor enlarge(const at::Tensor& x) = 0;
    virtual int64_t scale() const = 0;
    /// How many pixels around it (of the input) a pixel of the result depends on, at most.
    virtual int64_t reachPx() const = 0;
    /// Places of tiles must be multiples of it.
    virtual int64_t stridePx() const { return 1; }
};

}  // namespace ninefold::nn
