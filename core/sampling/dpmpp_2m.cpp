// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/dpmpp_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// DPM-Solver++(2M), midpoint (Lu et al. 2022, arXiv:2211.01095, algorithm 2).
class Dpmpp2m final : public DpmppSampler {
public:
    using DpmppSampler::DpmppSampler;

private:
    at::Tensor advance(const at::Tensor& target, const at::Tensor& sample, int i,
                       NoiseSource& /*noise*/) override {
        const double h = level(i + 1).lambda - level(i).lambda;
        return (level(i + 1).sigma / level(i).sigma) * sample -
               (level(i + 1).alpha * std::expm1(-h)) * target;
    }
};

}  // namespace

SamplerSpec samplers::dpmpp_2m() {
    return {"dpmpp_2m", "DPM++ 2M", "Second order from the step before: sharp in 15 to 25 steps.",
            true,       true,       makeSamplerOf<Dpmpp2m>};
}

}  // namespace ninefold
