// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/json.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// An autoencoder that lies by itself.
struct AutoencoderFile {
    Json config;                                  ///< as config.json of diffusers says it
    std::shared_ptr<const TensorSource> weights;  ///< under the names of diffusers
};

/// Reads an AutoencoderKL: a file in the authors' layout (with or without "first_stage_model."
/// before its names), a file in the layout of diffusers, or a folder of diffusers. What neither the
/// file nor a config.json beside it says, as the scale of its latents, is taken from `own`, the
/// configuration of the model's own. Throws Error{BadModel} that names the file when it is damaged
/// or something else.
AutoencoderFile openAutoencoder(const std::filesystem::path& path, const Json& own);

}  // namespace ninefold
