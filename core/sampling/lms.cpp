// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <array>
#include <deque>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_sampler.h"

namespace ninefold {

namespace {

constexpr int kOrder = 4;

/// Linear multistep in sigma (Adams–Bashforth on uneven steps, as in k-diffusion): the polynomial
/// through the last four slopes is followed to the next noise.
class Lms final : public SigmaSampler {
public:
    Lms(const NoiseSchedule& schedule, int steps)
        : SigmaSampler(schedule, continuousGrid(schedule, steps, schedule.config().sigmaSchedule)) {
    }

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& /*noise*/) override {
        predictedClean_ = clean(modelOutput, sample, sigma(i));
        slopes_.push_front((sample - predictedClean_) / sigma(i));
        if (slopes_.size() > kOrder) slopes_.pop_back();
        at::Tensor next = sample;
        for (int back = 0; back < static_cast<int>(slopes_.size()); ++back) {
            next = next + slopes_[static_cast<std::size_t>(back)] * weight(i, back);
        }
        return next;
    }

private:
    /// The integral, from call i to the next, of the Lagrange polynomial that is 1 at the slope
    /// `back` calls ago and 0 at the others. Gauss–Legendre with three points is exact for it.
    double weight(int i, int back) const {
        constexpr std::array<std::array<double, 2>, 3> kPoints{
            {{-0.7745966692414834, 5.0 / 9}, {0, 8.0 / 9}, {0.7745966692414834, 5.0 / 9}}};
        const double half = (sigma(i + 1) - sigma(i)) / 2;
        double sum = 0;
        for (const auto& [at, share] : kPoints) {
            sum += share * lagrange(i, back, sigma(i) + half * (1 + at));
        }
        return sum * half;
    }

    double lagrange(int i, int back, double at) const {
        double product = 1;
        for (int other = 0; other < static_cast<int>(slopes_.size()); ++other) {
            if (other == back) continue;
            product *= (at - sigma(i - other)) / (sigma(i - back) - sigma(i - other));
        }
        return product;
    }

    std::deque<at::Tensor> slopes_;  ///< newest first
};

}  // namespace

SamplerSpec samplers::lms() {
    return {"lms", "LMS", "Fourth order from the steps before: smooth, and better with many steps.",
            true,  true,  makeSamplerOf<Lms>};
}

}  // namespace ninefold
