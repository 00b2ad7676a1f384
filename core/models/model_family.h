// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/models/loaded_model.h"
#include "core/models/model_source.h"

namespace ninefold {

/// One kind of model. A new family is a .cpp that defines its spec, and a line in families.def.
struct ModelFamily {
    const char* id;     ///< stored, never renamed, e.g. "stable_diffusion"
    const char* label;  ///< for people, e.g. "Stable Diffusion 1 and 2"
    /// Whether it is a model of this family; reads small files and headers only.
    bool (*recognises)(const ModelSource& source);
    std::unique_ptr<LoadedModel> (*load)(const ModelSource& source, at::ScalarType dtype,
                                         at::Device device);
};

/// All families, in the order in which they are asked.
const std::vector<const ModelFamily*>& modelFamilies();

/// The family of a model. Throws Error{BadModel} if there is none.
const ModelFamily& recogniseModel(const ModelSource& source);

}  // namespace ninefold
