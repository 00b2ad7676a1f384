// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "core/base/cancel_token.h"
#include "core/base/image.h"
#include "core/models/upscaler_file.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/source_picture.h"

namespace ninefold {

/// Enlarging goes tile by tile, so that memory is bounded whatever the picture: each tile is
/// computed with 12 px of what surrounds it, and neighbours are blended over 8 px. A network that
/// sees no further gives the same pixels whatever the tiles, up to rounding; of a deeper one, what
/// lies further away counts little: with those of the tests, which reach up to 68 px, pixels differ
/// by at most 1 of 255 from the whole picture's. That of trained networks of 23 blocks isn't
/// measured.
struct UpscaleRun {
    Lanes& lanes;  ///< compute one tile each at a time
    const CancelToken& cancel;
    /// Of all passes; on the calling thread. May be empty.
    std::function<void(int done, int total)> onTile = {};
};

/// The side of tiles, in pixels of the input, that suits a network: about 512 MiB a lane.
int usualTilePx(const nn::Upscaler& network);

/// How many tiles upscaledPicture() will compute.
int tileCount(const nn::Upscaler& network, FrameSize picture, FrameSize size, int tilePx);

/// The picture enlarged to `size`: by the network as often as needed, up to three times, then to
/// the exact size by interpolation. `tilePx` 0: usualTilePx(). Bytes don't depend on the number of
/// lanes. Throws Error: Cancelled before the next tile, Usage above 16384 px a side or 64 million
/// pixels.
Image upscaledPicture(nn::Upscaler& network, const Image& image, FrameSize size, int tilePx,
                      const UpscaleRun& run);

}  // namespace ninefold
