// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/image.h"
#include "core/ranking/ranker.h"

namespace ninefold {

/// The picture seen slightly otherwise, by which a ranker should not be swayed: mirrored, and its
/// middle at 15/16 of its sides.
std::vector<Image> viewsOf(const Image& image);

/// Deviation (of a sample, n - 1) of the differences between two pictures' scores for the same
/// views. Both have the same number, two or more.
double spreadOfDifference(const std::vector<double>& a, const std::vector<double>& b);

/// Measures what a difference between the scores of a batch is worth: by how much it changes when
/// two pictures are seen in the same other views. Pictures whose scores lie closer together are a
/// tie. What a view does to all scores alike says nothing about ranks and falls out of the
/// difference: for "a cat" a mirrored picture scores 0.3 less, its distance to others changes by
/// 0.03.
///
/// Every second picture is measured, against the one measured before it. Over nine pictures of
/// eight prompts on the embedded model, the nine then stand on two to five ranks; a picture's own
/// deviation, shift included, put all nine on one for two of the prompts. Nine pictures take 19
/// scores, 7 % of drawing them on two cores; measuring all would take 27 and 10 %.
class SpreadMeter {
public:
    /// The ranker must outlive it.
    explicit SpreadMeter(Ranker& ranker) : ranker_(ranker) {}

    /// The next picture of the batch, whose score is `value`. Returns 0 where nothing is measured:
    /// of every second one and of the first. Throws what Ranker::score() throws.
    double measure(const std::string& prompt, const Image& image, double value);

private:
    Ranker& ranker_;
    int pictures_ = 0;
    std::vector<double> before_;  ///< of the one measured last: itself and its views
};

}  // namespace ninefold
