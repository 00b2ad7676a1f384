// SPDX-License-Identifier: MIT
#include "core/pipeline/finite_check.h"

#include <ATen/ATen.h>

#include "core/base/error.h"

namespace ninefold {

void requireFinite(const at::Tensor& computed, const ModelInfo& model,
                   const std::string& precision) {
    // A sum is finite only if all of it is, and takes one pass; it may itself overflow.
    if (at::isfinite(computed.sum()).item<bool>() || at::isfinite(computed).all().item<bool>()) {
        return;
    }
    const bool isExact = precision == "f32";
    throw Error(ErrorKind::BadModel,
                {"%1 computes no numbers (NaN) in %2.", model.folder.string(), precision},
                isExact ? Message("Its weights are damaged: get the file again.")
                        : Message("Draw in f32; if that doesn't help, its weights are damaged."));
}

}  // namespace ninefold
