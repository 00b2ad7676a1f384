// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>

#include <functional>
#include <string>

#include "core/weights/tensor_source.h"

namespace ninefold {

struct LoadOptions {
    at::ScalarType dtype = at::kFloat;  ///< of every parameter afterwards; but see `narrow`
    at::Device device = at::kCPU;
    /// The module's name for a name in the file; for files that keep an older naming.
    std::function<std::string(const std::string&)> rename = {};
    /// For float32 on the processor, matrices and kernels of float16 and bfloat16 may stay as they
    /// are in the file: a network of nn's layers alone reads them as they are.
    enum class Narrow { Convert, Leave };
    Narrow narrow = Narrow::Convert;
};

/// Gives every parameter and buffer of `module` the tensor of the same name in `file`: a view on
/// the mapped file where dtype and device agree, else one converted copy. Buffers of older versions
/// that hold no weights ("….position_ids") are skipped. Throws Error{BadModel} that counts the
/// missing, unexpected and misshapen names and lists the first few; the module is then unchanged.
void loadModule(torch::nn::Module& module, const TensorSource& file,
                const LoadOptions& options = {});

/// What loadModule() makes of a tensor in a file.
at::Tensor loaded(const at::Tensor& stored, const LoadOptions& options);

}  // namespace ninefold
