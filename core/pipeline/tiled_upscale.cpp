// SPDX-License-Identifier: MIT
#include "core/pipeline/tiled_upscale.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/base/error.h"
#include "core/pipeline/enlarged.h"
#include "core/pipeline/tensor_image.h"

namespace ninefold {

namespace {

constexpr int kContextPx = 12;  ///< around a tile, of the input
constexpr int kBlendPx = 4;     ///< to each side of a seam
constexpr int kMarginPx = kContextPx + kBlendPx;
constexpr int kGridPx = 4;  ///< seams lie on multiples: of what networks shuffle, and even
constexpr int kMostPasses = 3;
constexpr int kMostSidePx = 16384;
constexpr double kMostPixels = 64.0 * 1024 * 1024;
constexpr double kTileBytes = 512.0 * 1024 * 1024;
/// The widest maps, of the full size: 64 channels of float, about three of them at a time.
constexpr double kBytesAPixel = 3.0 * 64 * sizeof(float);

/// Part of one axis: what is kept, and what is computed for it. Pixels of the input.
struct Span {
    int begin = 0, end = 0;          ///< up to the seams
    int readBegin = 0, readEnd = 0;  ///< with margins
};

std::vector<Span> spansOf(int length, int tilePx) {
    const int count = (length + tilePx - 1) / tilePx;
    std::vector<Span> spans;
    int begin = 0;
    for (int i = 1; i <= count; ++i) {
        const auto fair = static_cast<std::int64_t>(length) * i / count;
        const int end = i == count ? length : static_cast<int>(fair) / kGridPx * kGridPx;
        if (end <= begin) continue;
        spans.push_back(
            {begin, end, std::max(0, begin - kMarginPx), std::min(length, end + kMarginPx)});
        begin = end;
    }
    return spans;
}

int usedTilePx(const nn::Upscaler& network, int tilePx) {
    return tilePx > 0 ? std::max(tilePx, 2 * kMarginPx) : usualTilePx(network);
}

/// How much of each pixel of the result, from `begin` on, is the tile's: 1 inside, falling over the
/// seams; with its neighbour's it is 1 again.
at::Tensor shares(const Span& span, int length, std::int64_t scale) {
    const auto pixels = static_cast<std::int64_t>(span.readEnd - span.readBegin) * scale;
    const at::Tensor place =
        (at::arange(pixels, at::kFloat) + 0.5) / static_cast<double>(scale) + span.readBegin;
    const auto rise = [&](int seam) {
        return ((place - (seam - kBlendPx)) / (2.0 * kBlendPx)).clamp(0, 1);
    };
    at::Tensor share = at::ones({pixels});
    if (span.begin > 0) share = share * rise(span.begin);
    if (span.end < length) share = share * (1 - rise(span.end));
    return share;
}

/// One pass of the network over a picture.
class TiledPass {
public:
    TiledPass(nn::Upscaler& network, const Image& image, int tilePx)
        : network_(network),
          pixels_(toTensor(image, image.width, image.height).add(1).div(2)),
          rows_(spansOf(image.height, tilePx)),
          columns_(spansOf(image.width, tilePx)) {}

    int count() const { return static_cast<int>(rows_.size() * columns_.size()); }

    Image run(const UpscaleRun& run, const std::function<void()>& onTile) {
        const std::int64_t scale = network_.scale();
        at::Tensor result = at::zeros({1, 3, pixels_.size(2) * scale, pixels_.size(3) * scale});
        std::vector<at::Tensor> tiles(static_cast<std::size_t>(count()));
        std::vector<bool> done(tiles.size());
        std::size_t next = 0;
        run.lanes.run(
            count(),
            [&](int i) {
                run.cancel.throwIfSet();
                tiles[static_cast<std::size_t>(i)] = enlarged(i);
            },
            [&](int i) {
                done[static_cast<std::size_t>(i)] = true;
                // Added in their order, so that sums don't depend on who was first.
                for (; next < tiles.size() && done[next]; ++next) {
                    add(result, static_cast<int>(next), tiles[next]);
                    tiles[next] = at::Tensor();
                }
                if (onTile) onTile();
            });
        return toImage(result.mul_(2).sub_(1));
    }

private:
    at::Tensor enlarged(int index) {
        const Span& row = rows_[static_cast<std::size_t>(index) / columns_.size()];
        const Span& column = columns_[static_cast<std::size_t>(index) % columns_.size()];
        return network_.enlarge(pixels_.narrow(2, row.readBegin, row.readEnd - row.readBegin)
                                    .narrow(3, column.readBegin, column.readEnd - column.readBegin)
                                    .contiguous());
    }

    void add(at::Tensor& result, int index, const at::Tensor& tile) const {
        const std::int64_t scale = network_.scale();
        const Span& row = rows_[static_cast<std::size_t>(index) / columns_.size()];
        const Span& column = columns_[static_cast<std::size_t>(index) % columns_.size()];
        const at::Tensor share =
            shares(row, static_cast<int>(pixels_.size(2)), scale).unsqueeze(1) *
            shares(column, static_cast<int>(pixels_.size(3)), scale).unsqueeze(0);
        result.narrow(2, row.readBegin * scale, tile.size(2))
            .narrow(3, column.readBegin * scale, tile.size(3))
            .add_(tile.cpu() * share);
    }

    nn::Upscaler& network_;
    at::Tensor pixels_;  ///< [1,3,H,W] in [0,1]
    std::vector<Span> rows_, columns_;
};

FrameSize times(FrameSize size, std::int64_t scale) {
    return {static_cast<int>(size.width * scale), static_cast<int>(size.height * scale)};
}

/// Sizes of the pictures that the network is given, pass by pass.
std::vector<FrameSize> passes(const nn::Upscaler& network, FrameSize picture, FrameSize size) {
    std::vector<FrameSize> given{picture};
    while (given.size() < kMostPasses && network.scale() > 1) {
        const FrameSize next = times(given.back(), network.scale());
        if (next.width >= size.width && next.height >= size.height) break;
        given.push_back(next);
    }
    return given;
}

void requireRoom(FrameSize size) {
    const bool fits = std::max(size.width, size.height) <= kMostSidePx &&
                      static_cast<double>(size.width) * size.height <= kMostPixels;
    if (fits) return;
    throw Error(ErrorKind::Usage,
                {"The picture is too large to be enlarged to %1 × %2 px.", size.width, size.height},
                "At most 16384 px a side and 64 million pixels can be made.");
}

/// Larger by Lanczos, smaller with antialiasing.
Image resized(const Image& image, FrameSize size) {
    if (image.width == size.width && image.height == size.height) return image;
    if (image.width <= size.width && image.height <= size.height) {
        return enlargedPicture(image, size);
    }
    return toImage(toTensor(image, size.width, size.height));
}

}  // namespace

int usualTilePx(const nn::Upscaler& network) {
    const double pixels = kTileBytes / kBytesAPixel;
    const auto side = static_cast<int>(std::sqrt(pixels) / static_cast<double>(network.scale()));
    return std::clamp((side - 2 * kMarginPx) / kGridPx * kGridPx, 64, 512);
}

int tileCount(const nn::Upscaler& network, FrameSize picture, FrameSize size, int tilePx) {
    const int tile = usedTilePx(network, tilePx);
    std::size_t count = 0;
    for (const FrameSize given : passes(network, picture, size)) {
        count += spansOf(given.width, tile).size() * spansOf(given.height, tile).size();
    }
    return static_cast<int>(count);
}

Image upscaledPicture(nn::Upscaler& network, const Image& image, FrameSize size, int tilePx,
                      const UpscaleRun& run) {
    const std::vector<FrameSize> given = passes(network, {image.width, image.height}, size);
    requireRoom(size);
    requireRoom(times(given.back(), network.scale()));
    const int total = tileCount(network, given.front(), size, tilePx);
    int done = 0;
    Image result = image;
    for (std::size_t pass = 0; pass < given.size(); ++pass) {
        TiledPass tiles(network, result, usedTilePx(network, tilePx));
        result = tiles.run(run, [&] {
            if (run.onTile) run.onTile(++done, total);
        });
    }
    return resized(result, size);
}

}  // namespace ninefold
