// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace ninefold {

/// The weights of a part's folder: <stem>.safetensors or an index of its shards; else those of a
/// variant, fp16 before bf16 before what was trained without averaging (non_ema); else the same in
/// PyTorch's format (.bin). Nothing where there are none.
std::optional<std::filesystem::path> weightsIn(const std::filesystem::path& component,
                                               const std::string& stem);

/// The same; throws Error{BadModel} that says what to do when there are none.
std::filesystem::path findWeights(const std::filesystem::path& component, const std::string& stem);

}  // namespace ninefold
