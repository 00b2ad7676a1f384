// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/image.h"

namespace ninefold {

/// How well one picture fits a prompt.
struct Score {
    double value =
        0;  ///< the ranker's own number (CLIP: cosine similarity, -1..1); higher fits better
    double fitness =
        0;  ///< 0..1: the share of other pictures before which this one would be chosen for
            ///< the prompt; 0.93 reads "chosen for this prompt before 93 of 100 others"
    std::vector<float> embedding = {};  ///< what the ranker sees in the picture, of unit length;
                                        ///< two compare by their cosine. Empty when it has none
    std::optional<double> looks = {};   ///< about 1 to 10, by the predictor that looksId() names
};

/// Scores pictures against a prompt. One call at a time, any thread.
class Ranker {
public:
    virtual ~Ranker() = default;
    /// A stored id such as "ninefold-clip"; never renamed.
    virtual std::string id() const = 0;
    /// Who rates Score::looks, also a stored id: "aesthetics/…"; empty when nobody does. Known
    /// after the first score().
    virtual std::string looksId() const { return {}; }
    /// One Score per picture, in order. A picture's score doesn't depend on its neighbours.
    virtual std::vector<Score> score(const std::string& prompt,
                                     const std::vector<Image>& images) = 0;
};

/// The order in which pictures stand: indices of `scores`, best first; equal scores keep their
/// order.
std::vector<int> rankOrder(const std::vector<Score>& scores);

}  // namespace ninefold
