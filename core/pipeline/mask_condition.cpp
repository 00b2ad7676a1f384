// SPDX-License-Identifier: MIT
#include "core/pipeline/mask_condition.h"

#include <ATen/ATen.h>

#include "core/pipeline/tensor_image.h"

namespace ninefold {

at::Tensor maskCondition(const LoadedModel& model, const at::Tensor& source, const Image& mask,
                         const at::Tensor& noise) {
    const std::int64_t h = source.size(2) / model.latentScale();
    const std::int64_t w = source.size(3) / model.latentScale();
    if (mask.isEmpty()) {
        const at::Tensor grey = model.encode(at::zeros_like(source), noise);
        return at::cat({at::ones({1, 1, h, w}).to(grey.device()), grey}, 1);
    }
    // Such models know whole pixels only.
    const at::Tensor pixels = latentMask(mask, source.size(2), source.size(3)).ge(0.5);
    const at::Tensor kept = model.encode(source.masked_fill(pixels, 0), noise);
    const at::Tensor drawn = latentMask(mask, h, w).ge(0.5).to(at::kFloat);
    return at::cat({drawn.to(kept.device()), kept}, 1);
}

}  // namespace ninefold
