// SPDX-License-Identifier: MIT
#include "core/sampling/noise_source.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <vector>

#include "core/base/error.h"
#include "core/sampling/philox.h"

namespace ninefold {

class NoiseSource::Stream {
public:
    virtual ~Stream() = default;
    virtual at::Tensor draw(at::IntArrayRef shape) = 0;
};

class NoiseSource::CpuStream final : public Stream {
public:
    explicit CpuStream(std::uint64_t seed) : generator_(at::detail::createCPUGenerator(seed)) {}
    at::Tensor draw(at::IntArrayRef shape) override {
        return at::randn(shape, generator_, at::TensorOptions().dtype(at::kFloat));
    }

private:
    at::Generator generator_;
};

class NoiseSource::GpuStream final : public Stream {
public:
    explicit GpuStream(std::uint64_t seed) : seed_(seed) {}
    at::Tensor draw(at::IntArrayRef shape) override {
        at::Tensor noise = at::empty(shape, at::TensorOptions().dtype(at::kFloat));
        const auto numbers = philoxNormal(seed_, drawn_++, static_cast<std::size_t>(noise.numel()));
        std::copy(numbers.begin(), numbers.end(), noise.data_ptr<float>());
        return noise;
    }

private:
    std::uint64_t seed_;
    std::uint32_t drawn_ = 0;
};

NoiseKind noiseKind(const std::string& source) {
    if (source == "torch-cpu") return NoiseKind::Cpu;
    if (source == "torch-cuda" || source == "philox") return NoiseKind::Gpu;
    throw Error(ErrorKind::Usage, {"The noise \"%1\" can't be drawn here.", source},
                "Choose torch-cpu or philox.");
}

NoiseSource::NoiseSource(std::uint64_t seed, NoiseKind kind) {
    if (kind == NoiseKind::Cpu) {
        stream_ = std::make_shared<CpuStream>(seed);
    } else {
        stream_ = std::make_shared<GpuStream>(seed);
    }
}

at::Tensor NoiseSource::draw(at::IntArrayRef shape) {
    return stream_->draw(shape);
}

}  // namespace ninefold
