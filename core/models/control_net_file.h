// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/original_part.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// The ControlNet in a weights file as diffusers would hold it, whatever its layout. Throws
/// Error{BadModel} for a file that holds none, or one of another architecture.
OriginalPart controlNetIn(const TensorSource& source);

/// A ControlNet in the original layout; prefix "control_model." or nothing. Throws Error{BadModel}
/// that names a tensor which the layout needs and the file lacks.
OriginalPart originalControlNet(const TensorEntries& tensors, const std::string& prefix);

}  // namespace ninefold
