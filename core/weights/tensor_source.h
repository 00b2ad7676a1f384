// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/weights/safetensors_header.h"

namespace ninefold {

/// Named tensors that lie on disk. Every member may be called from any thread.
class TensorSource {
public:
    virtual ~TensorSource() = default;

    /// The file that errors name.
    virtual const std::filesystem::path& path() const noexcept = 0;
    /// Name to dtype, shape and place.
    virtual const TensorEntries& entries() const noexcept = 0;
    /// A read-only tensor that outlives this object; never write to it. Types that LibTorch lacks
    /// (F8_E4M3, F8_E5M2) come as float16, which holds each of their values, or scaled as float32.
    /// Throws Error{BadModel} for an unknown name.
    virtual at::Tensor tensor(const std::string& name) const = 0;

    /// All of it will be read soon: the disk may begin.
    virtual void readAhead() const {}

    bool contains(const std::string& name) const { return entries().count(name) != 0; }
};

/// The tensors of a weights file: safetensors, one of torch.save, or an index of shards of either
/// ("….safetensors.index.json"). What it is, its first bytes say; 8-bit floats are multiplied with
/// their scales. Throws Error{BadModel} for a file that is missing or damaged.
std::shared_ptr<const TensorSource> openTensors(const std::filesystem::path& file);

}  // namespace ninefold
