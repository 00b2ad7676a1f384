// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/weights/mapped_file.h"
#include "core/weights/safetensors_header.h"

namespace ninefold {

/// A safetensors file, mapped rather than read. Opening checks the whole header; afterwards every
/// member may be called from any thread.
class Safetensors {
public:
    /// Throws Error{BadModel} for a file that is missing, truncated or damaged.
    explicit Safetensors(const std::filesystem::path& path);

    const std::filesystem::path& path() const noexcept { return path_; }
    /// Name to dtype, shape and place.
    const TensorEntries& entries() const noexcept { return entries_; }
    bool contains(const std::string& name) const { return entries_.count(name) != 0; }

    /// A read-only view of the mapped bytes that outlives this object (a copy only where the file
    /// doesn't align the numbers). Never write to it. Throws Error{BadModel} for an unknown name.
    at::Tensor tensor(const std::string& name) const;

private:
    std::filesystem::path path_;
    std::shared_ptr<const MappedFile> map_;
    TensorEntries entries_;
};

}  // namespace ninefold
