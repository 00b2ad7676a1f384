// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace ninefold {

/// The name of a tensor in a LoRA, taken apart.
struct LoraKey {
    std::string layer;  ///< as the file names it, with dots or with underscores
    /// What the tensor is there: "down", "up", "mid", "alpha", "scale", "diff", "magnitude" (of
    /// PEFT), or as LyCORIS calls it: "dora_scale", "hada_w1_a", "lokr_w2", … Empty for a name of
    /// none of the known spellings.
    std::string role;
};

/// Knows the spellings of kohya-ss ("lora_unet_….lora_down.weight"), of diffusers and PEFT
/// ("unet.….lora_A.weight", "….processor.to_q_lora.down.weight",
/// "….lora_linear_layer.up.weight") and of LyCORIS.
LoraKey splitLoraKey(const std::string& name);

}  // namespace ninefold
