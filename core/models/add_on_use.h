// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace ninefold {

/// A LoRA and how much it acts; 1 is as it was trained, 0 not at all, below 0 the other way.
struct LoraUse {
    std::filesystem::path file;
    std::string hash;   ///< of the file, so that a changed one is another
    double unet = 1.0;  ///< on the denoiser
    double text = 1.0;  ///< on the text encoders
};

inline bool operator==(const LoraUse& a, const LoraUse& b) {
    return a.file == b.file && a.hash == b.hash && a.unet == b.unet && a.text == b.text;
}

/// An embedding (textual inversion) and how many tokens its word takes.
struct EmbeddingUse {
    std::filesystem::path file;
    std::string hash;
    int vectors = 1;
};

inline bool operator==(const EmbeddingUse& a, const EmbeddingUse& b) {
    return a.file == b.file && a.hash == b.hash && a.vectors == b.vectors;
}

}  // namespace ninefold
