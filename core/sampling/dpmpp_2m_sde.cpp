// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/dpmpp_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// SDE-DPM-Solver++(2M), midpoint: the same solver for the diffusion SDE, with fresh noise at every
/// step (Lu et al. 2022, arXiv:2211.01095, appendix).
class Dpmpp2mSde final : public DpmppSampler {
public:
    using DpmppSampler::DpmppSampler;

private:
    at::Tensor advance(const at::Tensor& target, const at::Tensor& sample, int i,
                       NoiseSource& noise) override {
        const double h = level(i + 1).lambda - level(i).lambda;
        const double fresh = -std::expm1(-2 * h);
        return (level(i + 1).sigma / level(i).sigma * std::exp(-h)) * sample +
               (level(i + 1).alpha * fresh) * target +
               (level(i + 1).sigma * std::sqrt(fresh)) *
                   noise.draw(sample.sizes()).to(sample.device());
    }
};

}  // namespace

SamplerSpec samplers::dpmpp_2m_sde() {
    return {"dpmpp_2m_sde",
            "DPM++ 2M SDE",
            "DPM++ 2M with fresh noise at every step: rich detail in 20 to 30 steps.",
            true,
            true,
            makeSamplerOf<Dpmpp2mSde>};
}

}  // namespace ninefold
