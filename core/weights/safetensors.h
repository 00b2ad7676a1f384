// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/weights/mapped_file.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// LibTorch's type for a safetensors dtype that isn't an 8-bit float.
at::ScalarType scalarTypeOf(const std::string& dtype);

/// A safetensors file, mapped rather than read. Opening checks the whole header; afterwards every
/// member may be called from any thread.
class Safetensors final : public TensorSource {
public:
    /// Throws Error{BadModel} for a file that is missing, truncated or damaged.
    explicit Safetensors(const std::filesystem::path& path);

    const std::filesystem::path& path() const noexcept override { return path_; }
    const TensorEntries& entries() const noexcept override { return entries_; }
    /// A view of the mapped bytes; a copy only where the file doesn't align the numbers, and of
    /// types that LibTorch lacks.
    at::Tensor tensor(const std::string& name) const override;
    void readAhead() const override { map_->readAhead(); }

private:
    std::filesystem::path path_;
    std::shared_ptr<const MappedFile> map_;
    TensorEntries entries_;
};

}  // namespace ninefold
