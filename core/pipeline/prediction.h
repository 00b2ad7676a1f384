// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ninefold {

/// What a network can be set to predict where its file doesn't say: stored ids.
///   "epsilon" the noise · "v_prediction" the velocity · "v_prediction_ztsnr" the velocity, with a
///   schedule that ends in noise alone (Lin et al. 2023, arXiv:2305.08891) · "sample" the clean
///   latent itself
const std::vector<std::string>& predictionChoices();

}  // namespace ninefold
