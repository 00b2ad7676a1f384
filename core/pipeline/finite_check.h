// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

#include "core/pipeline/model_catalog.h"

namespace ninefold {

/// What a model computed must be numbers: weights that are damaged, or that overflow in a small
/// precision, would give black pictures. Throws Error{BadModel} that names the model's file and
/// the way out. `precision` is that of Recipe.
void requireFinite(const at::Tensor& computed, const ModelInfo& model,
                   const std::string& precision);

}  // namespace ninefold
