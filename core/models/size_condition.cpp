// SPDX-License-Identifier: MIT
#include "core/models/size_condition.h"

#include <ATen/ATen.h>

#include "core/nn/timestep_embedding.h"

namespace ninefold {

at::Tensor sizeCondition(const at::Tensor& pooled, const at::Tensor& numbers,
                         const nn::UNetConfig& config) {
    const at::Tensor sinusoids =
        nn::timestepSinusoids(numbers.flatten(),
                              {config.numberWidth, config.cosineFirst, config.frequencyShift})
            .view({numbers.size(0), -1});
    return at::cat({pooled.to(at::kFloat), sinusoids.to(pooled.device())}, 1);
}

}  // namespace ninefold
