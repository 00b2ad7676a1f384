// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "core/weights/safetensors_header.h"

namespace ninefold {

/// Names, types and shapes of the tensors in a weights file of any kind that openTensors() reads,
/// without their numbers. Throws Error{BadModel} for a file that is missing or damaged.
TensorEntries readWeightIndex(const std::filesystem::path& file);

}  // namespace ninefold
