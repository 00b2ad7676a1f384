// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/base/image.h"

namespace ninefold {

/// A network that shows texts and pictures as points of one space, such as CLIP and SigLIP.
class EmbeddingModel {
public:
    virtual ~EmbeddingModel() = default;
    /// Unit vector f32 [1,width].
    virtual at::Tensor embedText(const std::string& utf8) = 0;
    virtual at::Tensor embedPicture(const Image& image) = 0;
    /// By what a cosine is multiplied before it is compared with others in a softmax.
    virtual double logitScale() const = 0;
};

/// Reads the weights. Throws Error{BadModel}.
using EmbeddingModelLoader =
    std::unique_ptr<EmbeddingModel> (*)(const std::filesystem::path& folder);

/// The weights in a ranker's folder: the first of `names` that is there, also as an index of
/// shards. Throws Error{BadModel} that lists them when there is none.
std::filesystem::path rankerWeights(const std::filesystem::path& folder,
                                    std::initializer_list<const char*> names);

}  // namespace ninefold
