// SPDX-License-Identifier: MIT
#pragma once

#include <map>

#include "core/weights/tensor_source.h"

namespace ninefold {

/// Where a tensor comes from, and what part of it.
struct TensorOrigin {
    enum class Part {
        Whole,
        First,       ///< of three equal parts of the rows: the queries of a fused attention
        Second,      ///< the keys
        Third,       ///< the values
        Transposed,  ///< [a,b] as [b,a]
        Matrix,      ///< a 1×1 convolution [a,b,1,1] as [a,b]
    };
    std::string name;
    Part part = Part::Whole;
};

/// New name to origin.
using TensorOrigins = std::map<std::string, TensorOrigin>;

/// Tensors of another source under other names, without a copy.
class RenamedTensors final : public TensorSource {
public:
    /// Origins that `source` lacks are left out. Throws Error{BadModel} for a tensor whose shape
    /// has no such part.
    RenamedTensors(std::shared_ptr<const TensorSource> source, TensorOrigins origins);

    const std::filesystem::path& path() const noexcept override { return source_->path(); }
    const TensorEntries& entries() const noexcept override { return entries_; }
    at::Tensor tensor(const std::string& name) const override;
    void readAhead() const override { source_->readAhead(); }

private:
    std::shared_ptr<const TensorSource> source_;
    TensorOrigins origins_;
    TensorEntries entries_;
};

}  // namespace ninefold
