// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/nn/upscaler.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// Reads an upscaler from one file, as f32: ESRGAN and Real-ESRGAN (RRDBNet under its old and its
/// new names) and Real-ESRGAN's compact networks, recognised by names and shapes. Throws
/// Error{BadModel} that names the architecture of another one, or says what is missing, truncated
/// or misshapen.
std::unique_ptr<nn::Upscaler> loadUpscaler(const std::filesystem::path& file,
                                           at::Device device = at::kCPU);

}  // namespace ninefold
