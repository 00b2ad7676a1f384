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

/// Standard deviation of the ranker's values for the picture, `value`, and for its viewsOf(): what
/// a difference between two values is worth. Scores that lie closer together are a tie. Costs two
/// scores.
double spreadOf(Ranker& ranker, const std::string& prompt, const Image& image, double value);

}  // namespace ninefold
