// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/weights/renamed_tensors.h"

namespace ninefold {

/// One part of a model in the layout of its authors (CompVis/latent-diffusion and
/// mlfoundations/open_clip), as diffusers would hold it: the configuration that the names and
/// shapes imply, and where each of its tensors is. Head counts aren't in the shapes: models whose
/// transformers begin with a convolution have eight heads, all others heads of 64.
/// Each function takes the file's tensors and the prefix of the part's names, and throws
/// Error{BadModel} that names a tensor which the layout needs and the file lacks.
struct OriginalPart {
    Json config;
    TensorOrigins origins;
};

/// prefix "model.diffusion_model." -> UNet2DConditionModel.
OriginalPart originalUnet(const TensorEntries& tensors, const std::string& prefix);

/// prefix "first_stage_model." -> AutoencoderKL, whose latents are multiplied by `scale`.
OriginalPart originalAutoencoder(const TensorEntries& tensors, const std::string& prefix,
                                 double scale);

/// prefix "cond_stage_model.transformer." -> CLIPTextModel.
OriginalPart originalClipText(const TensorEntries& tensors, const std::string& prefix);

/// OpenCLIP, prefix "cond_stage_model.model." -> CLIPTextModel without the last `dropped` layers,
/// or with none dropped CLIPTextModelWithProjection.
OriginalPart originalOpenClipText(const TensorEntries& tensors, const std::string& prefix,
                                  int dropped);

/// Extent `dimension` of a tensor's shape. Throws Error{BadModel} if there is none.
std::int64_t extentOf(const TensorEntries& tensors, const std::string& name, std::size_t dimension);

/// New names for what begins with one of these; the longest that ends at a dot counts.
using NamePrefixes = std::map<std::string, std::string>;
/// The name with its prefix renamed; as it is when none fits.
std::string renamed(const NamePrefixes& prefixes, const std::string& name);

}  // namespace ninefold
