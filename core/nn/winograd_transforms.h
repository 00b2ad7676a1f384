// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ninefold::nn {

/// Winograd's minimal filtering F(4×4, 3×3) (Lavin and Gray 2016, arXiv:1509.09308, with the points
/// 0, ±1, ±2): Y = Aᵀ[(G g Gᵀ) ⊙ (Bᵀ d B)]A. One thread each; numbers in f32, channels innermost.
constexpr int64_t kWinogradOut = 4;                             ///< side of a tile of the result
constexpr int64_t kWinogradIn = 6;                              ///< side of what it is made of
constexpr int64_t kWinogradPoints = kWinogradIn * kWinogradIn;  ///< products a tile and channel
constexpr int64_t kWinogradLanes = 8;                           ///< channels go by

/// Bᵀ d B. `pixels` [36]: where the pixels of the tile are, each [channels], a multiple of 8.
/// Point p goes to result + p * pointStride.
void transformInput(const float* const* pixels, int64_t channels, float* result,
                    int64_t pointStride);

/// G g Gᵀ of the weights of `depth` inputs to 16 outputs: tap t of input k is at
/// taps + t * tapStride + k * 16. Point p goes to result + p * pointStride, [depth,16].
void transformWeights(const float* taps, int64_t tapStride, int64_t depth, float* result,
                      int64_t pointStride);

/// Aᵀ m A + bias. Point p of the products is at products + p * pointStride, [channels], a multiple
/// of 8; `bias` [channels] or null. `pixels` [16]: where the result goes, each [channels]; null for
/// pixels behind the edge.
void transformOutput(const float* products, int64_t pointStride, int64_t channels,
                     const float* bias, float* const* pixels);

}  // namespace ninefold::nn
