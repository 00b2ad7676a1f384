// SPDX-License-Identifier: MIT
#include "core/pipeline/guidance.h"

#include <torch/torch.h>

#include <utility>

namespace ninefold {

Guidance::Guidance(Network network, at::Tensor promptStates, at::Tensor negativeStates,
                   double scale)
    : network_(std::move(network)), states_(std::move(promptStates)), scale_(scale) {
    if (negativeStates.defined() && scale > 1) states_ = at::cat({negativeStates, states_});
}

at::Tensor Guidance::operator()(const at::Tensor& latent, double timestep) const {
    const std::int64_t batch = states_.size(0);
    const at::Tensor timesteps =
        at::full({batch}, timestep, at::TensorOptions(at::kFloat).device(latent.device()));
    const at::Tensor out =
        network_(latent.expand({batch, -1, -1, -1}), timesteps, states_).to(at::kFloat);
    if (batch == 1) return out;
    const at::Tensor negative = out.narrow(0, 0, 1);
    return negative + scale_ * (out.narrow(0, 1, 1) - negative);
}

}  // namespace ninefold
