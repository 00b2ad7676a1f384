// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold {

/// What a function or class that a pickle names means to a reader that runs nothing.
enum class PickleGlobal {
    Tensor,     ///< torch._utils._rebuild_tensor_v2, its older and its newer form
    Parameter,  ///< wraps a tensor
    Dict,       ///< an OrderedDict
    Storage,    ///< a type of numbers, "torch.HalfStorage"
    Leftover,   ///< what training programs leave beside the weights: skipped over, never made
    Foreign     ///< anything else; to be refused
};

/// `name` is "module.name".
PickleGlobal pickleGlobal(const std::string& name);

}  // namespace ninefold
