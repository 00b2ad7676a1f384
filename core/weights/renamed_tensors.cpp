// SPDX-License-Identifier: MIT
#include "core/weights/renamed_tensors.h"

#include <ATen/ATen.h>

#include <utility>

#include "core/base/error.h"

namespace ninefold {
namespace {

using Part = TensorOrigin::Part;
using Shape = std::vector<std::int64_t>;

constexpr std::int64_t kFused = 3;

/// The shape of the part; empty for a tensor that has no such part.
Shape shapeOf(Part part, Shape whole) {
    switch (part) {
        case Part::Whole:
            return whole;
        case Part::First:
        case Part::Second:
        case Part::Third:
            if (whole.empty() || whole[0] % kFused != 0) return {};
            whole[0] /= kFused;
            return whole;
        case Part::Transposed:
            return whole.size() == 2 ? Shape{whole[1], whole[0]} : Shape{};
        case Part::Matrix:
            // Some writers have taken the two ones away already.
            if (whole.size() == 2) return whole;
            if (whole.size() != 4 || whole[2] != 1 || whole[3] != 1) return {};
            return {whole[0], whole[1]};
    }
    return {};
}

at::Tensor partOf(Part part, const at::Tensor& whole) {
    switch (part) {
        case Part::Whole:
            return whole;
        case Part::First:
            return whole.chunk(kFused)[0];
        case Part::Second:
            return whole.chunk(kFused)[1];
        case Part::Third:
            return whole.chunk(kFused)[2];
        case Part::Transposed:
            return whole.t().contiguous();
        case Part::Matrix:
            return whole.flatten(1);
    }
    return whole;
}

}  // namespace

RenamedTensors::RenamedTensors(std::shared_ptr<const TensorSource> source, TensorOrigins origins)
    : source_(std::move(source)), origins_(std::move(origins)) {
    for (const auto& [name, origin] : origins_) {
        const auto found = source_->entries().find(origin.name);
        if (found == source_->entries().end()) continue;
        TensorEntry entry = found->second;
        entry.shape = shapeOf(origin.part, found->second.shape);
        if (entry.shape.empty() && origin.part != Part::Whole) {
            throw Error(ErrorKind::BadModel,
                        {"%1: %2 has an unexpected shape.", path().string(), origin.name},
                        "The file is damaged or of another kind; get it again.");
        }
        entries_.emplace(name, std::move(entry));
    }
}

at::Tensor RenamedTensors::tensor(const std::string& name) const {
    const auto found = origins_.find(name);
    if (found == origins_.end()) {
        throw Error(ErrorKind::BadModel, {"%1 has no tensor \"%2\".", path().string(), name});
    }
    return partOf(found->second.part, source_->tensor(found->second.name));
}

}  // namespace ninefold
