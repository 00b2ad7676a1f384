// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <string>

namespace ninefold {

/// Whose random numbers are drawn.
enum class NoiseKind {
    Cpu,  ///< of torch's CPU generator: diffusers, ComfyUI
    Gpu,  ///< of torch's CUDA generator, computed here (see philoxNormal): A1111
};

/// Of a recipe's noise source: "torch-cpu", "torch-cuda", "philox". Throws Error{Usage} for others.
NoiseKind noiseKind(const std::string& source);

/// The random numbers of one picture: those of torch's generator after manual_seed(seed), in
/// float32. The same seed gives the same numbers as `torch.Generator("cpu").manual_seed(seed)`, so
/// the same picture as diffusers, on every device; or those of the same generator on "cuda".
/// (torch itself uses the low 32 bits of a seed on the CPU, all of them on a GPU.)
/// Copies share the stream; not for two threads at once.
class NoiseSource {
public:
    explicit NoiseSource(std::uint64_t seed, NoiseKind kind = NoiseKind::Cpu);

    /// The next numbers of the standard normal distribution, on the CPU.
    at::Tensor draw(at::IntArrayRef shape);

private:
    class Stream;
    class CpuStream;
    class GpuStream;
    std::shared_ptr<Stream> stream_;
};

}  // namespace ninefold
