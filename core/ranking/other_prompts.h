// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "core/ranking/embedding_model.h"

namespace ninefold {

/// The fitness of a ranker whose scale nobody has measured: how sure it is that a picture shows
/// the prompt rather than one of 99 others, by its own temperature (the zero-shot classification of
/// Radford et al. 2021, section 3.1):
///   exp(s·cos(prompt)) / (exp(s·cos(prompt)) + Σ exp(s·cos(other)))
/// 0.01 is chance. Nothing in it is a number of ours but the others themselves.
class OtherPrompts {
public:
    /// Embeds the others once.
    explicit OtherPrompts(EmbeddingModel& model);

    /// `cosine` is that of picture and prompt, `picture` a unit vector [1,width].
    double fitness(double cosine, const at::Tensor& picture) const;

    /// English, one a subject.
    static const std::vector<const char*>& texts();

private:
    double scale_;
    at::Tensor others_;  ///< [99,width]
};

}  // namespace ninefold
