// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace ninefold {

/// The random numbers of one picture: torch's CPU generator after manual_seed(seed), drawn in
/// float32. The same seed gives the same numbers as `torch.Generator("cpu").manual_seed(seed)`, so
/// the same picture as diffusers, on every device. (torch itself uses the low 32 bits of a seed.)
/// Copies share the stream; not for two threads at once.
class NoiseSource {
public:
    explicit NoiseSource(std::uint64_t seed);

    /// The next numbers of the standard normal distribution, on the CPU.
    at::Tensor draw(at::IntArrayRef shape);

private:
    at::Generator generator_;
};

}  // namespace ninefold
