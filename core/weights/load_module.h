// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>

#include <functional>
#include <string>

#include "core/weights/tensor_source.h"

namespace ninefold {

struct LoadOptions {
    at::ScalarType dtype = at::kFloat;  ///< of every parameter afterwards; but see `half`
    at::Device device = at::kCPU;
    /// The module's name for a name in the file; for files that keep an older naming.
    std::function<std::string(const std::string&)> rename = {};
    /// Matrices and kernels of float16 stay as they are in the file, for layers that convert and
    /// lay them out in one go (nn::packLayers).
    enum class Half { Convert, Leave };
    Half half = Half::Convert;
};

/// Gives every parameter and buffer of `module` the tensor of the same name in `file`: a view on
/// the mapped file where dtype and device agree, else one converted copy. Buffers of older versions
/// that hold no weights ("….position_ids") are skipped. Throws Error{BadModel} that counts the
/// missing, unexpected and misshapen names and lists the first few; the module is then unchanged.
void loadModule(torch::nn::Module& module, const TensorSource& file,
                const LoadOptions& options = {});

}  // namespace ninefold
