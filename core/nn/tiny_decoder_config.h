// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace ninefold::nn {

/// Shape of a tiny decoder; the defaults are TAESD's.
struct TinyDecoderConfig {
    int64_t latentChannels = 4;
    int64_t width = 64;
    std::vector<int64_t> blocks{3, 3, 3, 1};  ///< a level; each but the last doubles the size
};

}  // namespace ninefold::nn
