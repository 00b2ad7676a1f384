// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "core/base/json.h"

namespace ninefold {

/// One component's JSON, e.g. readConfig(folder / "unet" / "config.json").
/// Throws Error{BadModel} if it is missing or damaged.
Json readConfig(const std::filesystem::path& path);

/// The safetensors file of a component's folder: <stem>.safetensors, else <stem>.fp16.safetensors.
/// Throws Error{BadModel} that says what to do when there is none.
std::filesystem::path findWeights(const std::filesystem::path& component, const std::string& stem);

}  // namespace ninefold
