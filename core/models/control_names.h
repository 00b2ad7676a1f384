// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/weights/safetensors_header.h"

namespace ninefold {

/// How the tensors of a ControlNet are named.
enum class ControlLayout {
    None,       ///< no ControlNet
    Diffusers,  ///< "controlnet_cond_embedding.conv_in"
    Original,   ///< lllyasviel's: "control_model.zero_convs.0.0", or the same without a prefix
    Foreign,    ///< one that Ninefold doesn't have, see foreignControl()
};

ControlLayout controlLayoutOf(const TensorEntries& tensors);

/// Of the original layout: "control_model." or nothing.
std::string controlPrefix(const TensorEntries& tensors);

/// What people call a ControlNet of another architecture; empty for one that Ninefold has.
std::string foreignControl(const TensorEntries& tensors);

/// The width of the text states that it reads; 0 when it reads none.
std::int64_t controlTextWidth(const TensorEntries& tensors);

}  // namespace ninefold
