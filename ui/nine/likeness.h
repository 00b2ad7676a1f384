// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

namespace ninefold::ui {

/// How alike the pictures of a batch are to the eye of the ranker.
struct Likeness {
    double alike = 0;        ///< mean cosine over all pairs, -1..1
    std::optional<int> odd;  ///< the picture that is unlike the others
};

/// Of embeddings of unit length, one a picture; an empty one is passed over. Nothing below two.
/// A picture is odd when its mean cosine to the others lies more than three standard deviations,
/// and at least 0.1, below the mean of the others' own: at most one of at least five.
std::optional<Likeness> likenessOf(const std::vector<std::vector<float>>& embeddings);

}  // namespace ninefold::ui
