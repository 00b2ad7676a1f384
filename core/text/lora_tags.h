// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ninefold {

/// A <lora:…> of a prompt.
struct LoraTag {
    std::size_t start = 0;  ///< bytes
    std::size_t length = 0;
    std::string name;
    double unet = 1.0;   ///< its weight on the denoiser
    double text = 1.0;   ///< on the text encoders
    std::string unread;  ///< a part of it that means nothing; empty when all is well
};

/// Those of a prompt that is no template any more, as A1111 reads them:
///   <lora:name> <lora:name:0.8> <lora:name:0.8:0.5>  both; text encoders, then denoiser
///   <lora:name:te=0.8:unet=0.5> <lora:name:0.8:unet=0.5>
/// <lyco:…> means the same. They act wherever they stand; one that stands twice acts twice.
std::vector<LoraTag> loraTags(std::string_view utf8);

}  // namespace ninefold
