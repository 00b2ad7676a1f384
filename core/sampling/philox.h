// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace ninefold {

/// Philox4x32-10: random bits as a function of a counter and a key (Salmon et al. 2011, "Parallel
/// random numbers: as easy as 1, 2, 3").
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                    std::array<std::uint32_t, 2> key);

/// What torch.randn gives on a CUDA device, number for number, up to rounding: normal numbers by
/// Box and Muller from Philox. `drawn`: how often the generator of this seed was drawn from before.
/// (A GPU deviates for tensors too large for one wave of threads, far above latents.)
std::vector<float> philoxNormal(std::uint64_t seed, std::uint32_t drawn, std::size_t count);

}  // namespace ninefold
