// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/sampling/multistep_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// UniPC-2 with B(h) = e^h - 1 and x0 prediction (Zhao et al. 2023, arXiv:2302.04867): the next
/// latent is predicted, and corrected when the model has been asked there, without another call.
class UniPc final : public MultistepSampler {
public:
    UniPc(const NoiseSchedule& schedule, int steps)
        : MultistepSampler(schedule, multistepGrid(schedule, steps, false,
                                                   -std::numeric_limits<double>::infinity())),
          lowerOrderFinal_(schedule.config().lowerOrderFinal) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& /*noise*/) override {
        predictedClean_ = clean(modelOutput, sample, i);
        const at::Tensor here = newest_.defined() ? corrected(i) : sample;
        const bool mayUseTwo = newest_.defined() && !(lowerOrderFinal_ && isLast(i));
        older_ = newest_;
        newest_ = predictedClean_;
        order_ = mayUseTwo ? 2 : 1;
        from_ = here;
        return predicted(i);
    }

private:
    /// Both halves go from call i to i + 1 as a first-order step plus B(h) times a residual.
    at::Tensor advance(int i, const at::Tensor& residual) const {
        const double b = std::expm1(level(i).lambda - level(i + 1).lambda);
        return (level(i + 1).sigma / level(i).sigma) * from_ -
               (level(i + 1).alpha * b) * (newest_ + residual);
    }

    /// How far back the older output lies, in steps of i to i + 1. Negative.
    double ratio(int i) const {
        return (level(i - 1).lambda - level(i).lambda) / (level(i + 1).lambda - level(i).lambda);
    }

    at::Tensor predicted(int i) const {
        if (order_ == 1) return advance(i, at::zeros_like(newest_));
        return advance(i, 0.5 / ratio(i) * (older_ - newest_));
    }

    /// The latent of call i again, with the output there known (eq. 9 of the paper).
    at::Tensor corrected(int i) const {
        const at::Tensor change = predictedClean_ - newest_;
        if (order_ == 1) return advance(i - 1, 0.5 * change);
        const double hh = level(i - 1).lambda - level(i).lambda;
        const double b = std::expm1(hh);
        const double phi2 = b / hh - 1;
        const double phi3 = phi2 / hh - 0.5;
        const double b1 = phi2 / b;
        const double b2 = 2 * phi3 / b;
        const double r = ratio(i - 1);
        const double older = (b1 - b2) / (1 - r);
        return advance(i - 1, older / r * (older_ - newest_) + (b1 - older) * change);
    }

    bool lowerOrderFinal_;
    at::Tensor newest_;  ///< clean latent predicted at the call before
    at::Tensor older_;   ///< the one before that
    at::Tensor from_;    ///< latent of the call before, corrected
    int order_ = 1;
};

}  // namespace

SamplerSpec samplers::unipc() {
    return {"unipc", "UniPC", "Predicts and corrects in one call: good pictures in 8 to 15 steps.",
            true,    true,    makeSamplerOf<UniPc>};
}

}  // namespace ninefold
