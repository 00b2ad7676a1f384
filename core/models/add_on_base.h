// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/weights/safetensors_header.h"

namespace ninefold {

class LoraFile;

/// What a LoRA is made for, "Stable Diffusion XL", by the width of the text states that its
/// cross-attentions take; empty where it changes none of them.
std::string loraBase(const TensorEntries& tensors);
std::string loraBase(const LoraFile& file);

/// The same of an embedding, by the width of its vectors.
std::string embeddingBase(std::int64_t width, bool isPair);

}  // namespace ninefold
