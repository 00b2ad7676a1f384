// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/weights/safetensors_header.h"

namespace ninefold {

/// What one weights file holds.
enum class CheckpointKind {
    StableDiffusion1,
    StableDiffusion2,
    StableDiffusionXl,
    StableDiffusionXlRefiner,
    StableDiffusion3,
    Flux,
    Unet,  ///< in the diffusers layout, a part of a model
    Autoencoder,
    TextEncoder,
    ImageEncoder,
    Lora,
    ControlNet,
    TextualInversion,
    Upscaler,
    TinyDecoder,  ///< shows in previews what is being drawn
    Unknown
};

/// Goes by the names and shapes of the tensors, never by a file's name.
CheckpointKind recogniseCheckpoint(const TensorEntries& tensors);

/// "Stable Diffusion XL", "LoRA": what people call it. Empty for Unknown.
std::string labelOf(CheckpointKind kind);

/// Whether Ninefold draws with such a file.
bool isWholeModel(CheckpointKind kind);

/// What a weights file says of itself.
struct CheckpointHead {
    CheckpointKind kind = CheckpointKind::Unknown;
    std::string
        precision;  ///< of most of its bytes: "f32", "fp16", "bf16", "fp8", …; empty when empty
    std::int64_t textWidth = 0;  ///< of a ControlNet: of the text states that it reads
    std::string base;  ///< what a LoRA or embedding is made for: "Stable Diffusion XL"; or empty
    int vectors = 0;   ///< of an embedding: tokens that its word takes
};

/// Reads the head alone, whatever the size of the file. Throws Error{BadModel} for a file that is
/// missing, truncated or damaged.
CheckpointHead readCheckpointHead(const std::filesystem::path& file);

}  // namespace ninefold
