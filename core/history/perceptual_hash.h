// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace ninefold {

/// What a picture looks like in 64 bits (DCT hash: the signs of the 64 lowest frequencies of the
/// grey picture against their median; Zauner 2010, "Implementation and Benchmarking of Perceptual
/// Image Hash Functions"). Survives scaling, compression and small changes; two pictures are alike
/// when few bits differ. 0 when the bytes are no picture or it is all one colour.
std::int64_t perceptualHash(const std::string& encoded);

/// What decoding a picture tells.
struct Looks {
    int width = 0;   ///< px
    int height = 0;  ///< px
    std::int64_t hash = 0;
};

/// Size and hash of a PNG, JPEG or WebP; nullopt when the bytes can't be decoded.
std::optional<Looks> looksOf(const std::string& encoded);

/// In how many of the 64 bits two hashes differ; unrelated pictures differ in about 32.
int hashDistance(std::int64_t a, std::int64_t b);

/// Above this, pictures aren't called alike.
inline constexpr int kMaxAlikeDistance = 20;

}  // namespace ninefold
