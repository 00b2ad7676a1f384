// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <torch/nn/module.h>

#include <cmath>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/weights/tensor_source.h"

namespace ninefold::test {

/// FNV-1a, 64 bits.
inline std::uint64_t seedOf(const std::string& text) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return value;
}

/// Noise in 0..1 that depends on the name alone, as in tests/reference/make_full_size.py.
inline at::Tensor seededUniform(const std::string& name, at::IntArrayRef shape) {
    return at::rand(shape, at::make_generator<at::CPUGeneratorImpl>(seedOf(name)));
}

/// Weights for a network, of no file: each is made when it is asked for.
class SeededTensors final : public TensorSource {
public:
    SeededTensors(std::string part, const torch::nn::Module& network) : part_(std::move(part)) {
        for (const auto& item : network.named_parameters()) {
            entries_[item.key()] = {"F32", item.value().sizes().vec(), 0, 0};
        }
    }

    const std::filesystem::path& path() const noexcept override { return part_; }
    const TensorEntries& entries() const noexcept override { return entries_; }

    at::Tensor tensor(const std::string& name) const override {
        const std::vector<std::int64_t>& shape = entries_.at(name).shape;
        const at::Tensor noise = seededUniform(part_.string() + "/" + name, shape).mul_(2).sub_(1);
        if (shape.size() > 1) {
            const auto inputs = static_cast<double>(noise[0].numel());
            return noise.mul_(std::sqrt(3.0 / inputs));
        }
        const bool isScale = name.find("norm") != std::string::npos && name.size() > 7 &&
                             name.substr(name.size() - 7) == ".weight";
        return isScale ? noise.mul_(0.2).add_(1) : noise.mul_(0.2);
    }

private:
    std::filesystem::path part_;
    TensorEntries entries_;
};

}  // namespace ninefold::test
