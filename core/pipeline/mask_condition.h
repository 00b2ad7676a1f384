// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include "core/base/image.h"
#include "core/models/loaded_model.h"

namespace ninefold {

/// What a model that is made to inpaint is told behind the latent: the mask (1 = draw) and the
/// latents of the picture with grey where it is drawn, f32 [1,1+C,h,w]. `source` [1,3,H,W] in
/// [-1,1]; without a mask (empty) all is drawn. `noise` [1,C,h,w] as for LoadedModel::encode().
at::Tensor maskCondition(const LoadedModel& model, const at::Tensor& source, const Image& mask,
                         const at::Tensor& noise);

}  // namespace ninefold
