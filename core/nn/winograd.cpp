// SPDX-License-Identifier: MIT
#include "core/nn/winograd.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/nn/matrix_kernel.h"
#include "core/nn/winograd_transforms.h"
#include "core/nn/work_split.h"

// Three stages for each band of tiles: all pixels into the transformed domain; there, 36 matrix
// products, each thread some output channels, whose weights it transforms as it goes (kept, they'd
// take four times the memory of the weights); and each thread's products back into pixels.
namespace ninefold::nn {
namespace {

constexpr int64_t kBandFloats = int64_t{12} << 20;  // transformed pixels of a band
constexpr int64_t kMostTiles = 516;                 // of a band: its products stay in a cache
constexpr int64_t kTilesAtOnce = 96;
constexpr int64_t kMostPanels = 5;  // of a thread's part of the output channels
constexpr int64_t kDepth = 320;     // input channels at a time

struct Tiling {
    int64_t height, width;  ///< of the picture
    int64_t rows, columns;  ///< tiles of a picture

    int64_t perPicture() const { return rows * columns; }
};

struct Band {
    int64_t first;  ///< tile, counted over all pictures
    int64_t count;
};

struct Job {
    const float* x;
    float* y;
    const float* bias;
    const WeightView& weight;
    Tiling tiling;
};

/// Where the 36 pixels of a tile begin; `outside` stands for those behind the edge.
void placePixels(const Job& job, int64_t tile, const float* outside, const float** pixels) {
    const Tiling& t = job.tiling;
    const int64_t picture = tile / t.perPicture();
    const int64_t top = tile % t.perPicture() / t.columns * kWinogradOut - 1;
    const int64_t left = tile % t.columns * kWinogradOut - 1;
    for (int64_t y = top; y < top + kWinogradIn; ++y) {
        for (int64_t x = left; x < left + kWinogradIn; ++x) {
            const bool isInside = y >= 0 && y < t.height && x >= 0 && x < t.width;
            *pixels++ = isInside
                            ? job.x + ((picture * t.height + y) * t.width + x) * job.weight.in()
                            : outside;
        }
    }
}

/// Where the 16 pixels of a tile's result begin, at output channel `channel`.
void placeResults(const Job& job, int64_t tile, int64_t channel, float** pixels) {
    const Tiling& t = job.tiling;
    const int64_t picture = tile / t.perPicture();
    const int64_t top = tile % t.perPicture() / t.columns * kWinogradOut;
    const int64_t left = tile % t.columns * kWinogradOut;
    for (int64_t y = top; y < top + kWinogradOut; ++y) {
        for (int64_t x = left; x < left + kWinogradOut; ++x) {
            const bool isInside = y < t.height && x < t.width;
            const int64_t pixel = (picture * t.height + y) * t.width + x;
            *pixels++ = isInside ? job.y + pixel * job.weight.out() + channel : nullptr;
        }
    }
}

/// The pixels of a band in the transformed domain: [36, depths, tiles, depth] with what one product
/// reads side by side.
struct Transformed {
    float* data;
    int64_t in;
    int64_t depth;  ///< channels at a time; the last time maybe fewer
    int64_t tiles;

    /// Points are apart such that their lines go to different places of the caches, which maps of
    /// powers of two wouldn't.
    int64_t pointStride() const { return paddedStride(tiles * in); }
    int64_t depthAt(int64_t k) const { return std::min(depth, in - k); }
    float* at(int64_t point, int64_t k, int64_t tile) const {
        return data + point * pointStride() + k * tiles + tile * depthAt(k);
    }

    static int64_t paddedStride(int64_t floats) {
        constexpr int64_t kLine = 16;
        const int64_t lines = (floats + kLine - 1) / kLine;
        return (lines | 1) * kLine;
    }
};

/// Whole vectors, in parts of about equal length.
int64_t depthFor(int64_t in) {
    return (evenPart(in, kDepth) + kWinogradLanes - 1) / kWinogradLanes * kWinogradLanes;
}

void transformBand(const Job& job, const Band& band, const float* outside, const Transformed& to) {
    constexpr int64_t kTilesPerTask = 16;
    forEachTask((band.count + kTilesPerTask - 1) / kTilesPerTask, [&](int64_t task) {
        const int64_t end = std::min(band.count, (task + 1) * kTilesPerTask);
        for (int64_t i = task * kTilesPerTask; i < end; ++i) {
            std::array<const float*, kWinogradPoints> pixels{};
            placePixels(job, band.first + i, outside, pixels.data());
            for (int64_t k = 0; k < to.in; k += to.depth) {
                transformInput(pixels.data(), to.depthAt(k), to.at(0, k, i), to.pointStride());
                for (const float*& pixel : pixels) pixel += to.depthAt(k);
            }
        }
    });
}

/// The panels of one task and its buffers.
struct Part {
    int64_t firstPanel;
    int64_t panels;
    int64_t tiles;
    int64_t depth;
    float* taps;      ///< [9, depth, 16]: of one panel, before it is transformed
    float* weights;   ///< [36, panels, depth, 16]
    float* products;  ///< [36, tiles, panels · 16]

    int64_t width() const { return panels * kPanelWidth; }
    int64_t weightStride() const { return Transformed::paddedStride(width() * depth); }
    int64_t productStride() const { return Transformed::paddedStride(tiles * width()); }
};

/// What is read after the products of one point and some tiles: rows and panels.
struct ReadAfter {
    ReadSoon rows, panels;
};

ReadAfter readAfter(const Transformed& from, const Part& part, int64_t point, int64_t tile,
                    int64_t k) {
    const bool isLastTile = tile + kTilesAtOnce >= part.tiles;
    const int64_t nextTile = isLastTile ? 0 : tile + kTilesAtOnce;
    const int64_t nextPoint = isLastTile ? point + 1 : point;
    if (nextPoint == kWinogradPoints) return {};
    const int64_t depth = from.depthAt(k);
    return {
        {from.at(nextPoint, k, nextTile), std::min(kTilesAtOnce, part.tiles - nextTile) * depth},
        {part.weights + nextPoint * part.weightStride(), depth * kPanelWidth}};
}

/// One point and some tiles times all panels of a task.
void multiplyTiles(const Transformed& from, const Part& part, int64_t point, int64_t tile,
                   int64_t k) {
    const int64_t depth = from.depthAt(k);
    const int64_t panelSize = depth * kPanelWidth;
    std::array<const float*, kTilesAtOnce> rows{};
    PanelProduct product;
    product.rows = rows.data();
    product.rowCount = std::min(kTilesAtOnce, part.tiles - tile);
    product.depth = depth;
    product.stride = part.width();
    product.start = k == 0 ? PanelStart::Bias : PanelStart::Result;
    const float* const first = from.at(point, k, tile);
    for (int64_t r = 0; r < product.rowCount; ++r) {
        rows[static_cast<std::size_t>(r)] = first + r * depth;
    }
    const ReadAfter after = readAfter(from, part, point, tile, k);
    const float* const panels = part.weights + point * part.weightStride();
    float* const result = part.products + point * part.productStride() + tile * part.width();
    for (int64_t p = 0; p < part.panels; ++p) {
        const int64_t begin = after.rows.floats * p / part.panels;  // each call brings its share
        product.panel = panels + p * panelSize;
        product.nextPanel =
            p + 1 < part.panels ? ReadSoon{product.panel + panelSize, panelSize} : after.panels;
        product.nextRows = {after.rows.place + begin,
                            after.rows.floats * (p + 1) / part.panels - begin};
        product.result = result + p * kPanelWidth;
        multiplyPanel(product);
    }
}

/// Adds the products over input channels k … k+depth-1.
void multiplyPoints(const Job& job, const Transformed& from, const Part& part, int64_t k) {
    const int64_t depth = from.depthAt(k);
    const int64_t panelSize = depth * kPanelWidth;
    for (int64_t p = 0; p < part.panels; ++p) {
        job.weight.layOut(part.firstPanel + p, k, depth, part.taps);
        transformWeights(part.taps, panelSize, depth, part.weights + p * panelSize,
                         part.weightStride());
    }
    for (int64_t point = 0; point < kWinogradPoints; ++point) {
        for (int64_t tile = 0; tile < part.tiles; tile += kTilesAtOnce) {
            multiplyTiles(from, part, point, tile, k);
        }
    }
}

void finishBand(const Job& job, const Band& band, const Part& part) {
    const int64_t channel = part.firstPanel * kPanelWidth;
    for (int64_t i = 0; i < band.count; ++i) {
        std::array<float*, kWinogradOut * kWinogradOut> pixels{};
        placeResults(job, band.first + i, channel, pixels.data());
        transformOutput(part.products + i * part.width(), part.productStride(), part.width(),
                        job.bias == nullptr ? nullptr : job.bias + channel, pixels.data());
    }
}

/// Panels a task: few enough that all threads are busy to the end.
int64_t panelsPerTask(int64_t panels) {
    const int64_t threads = taskThreads();
    int64_t best = 1;
    int64_t leastTime = panels;  // in panels
    for (int64_t width = 1; width <= std::min(kMostPanels, panels); ++width) {
        const int64_t tasks = (panels + width - 1) / width;
        const int64_t time = (tasks + threads - 1) / threads * width;
        if (time <= leastTime) {
            leastTime = time;
            best = width;
        }
    }
    return best;
}

void convolveBand(const Job& job, const Band& band, const Transformed& from) {
    const WeightView& weight = job.weight;
    const int64_t width = panelsPerTask(weight.panels());
    forEachTask((weight.panels() + width - 1) / width, [&](int64_t task) {
        const int64_t firstPanel = task * width;
        Part part{firstPanel, std::min(width, weight.panels() - firstPanel),
                  band.count, from.depth,
                  nullptr,    nullptr,
                  nullptr};
        const at::Tensor taps = at::empty({weight.taps() * from.depth * kPanelWidth}, at::kFloat);
        const at::Tensor weights = at::empty({kWinogradPoints * part.weightStride()}, at::kFloat);
        const at::Tensor products = at::empty({kWinogradPoints * part.productStride()}, at::kFloat);
        part.taps = taps.data_ptr<float>();
        part.weights = weights.data_ptr<float>();
        part.products = products.data_ptr<float>();
        for (int64_t k = 0; k < from.in; k += from.depth) multiplyPoints(job, from, part, k);
        finishBand(job, band, part);
    });
}

}  // namespace

bool suitsWinograd(const WeightView& weight) {
    return weight.taps() == 9 && weight.in() >= kPanelWidth && weight.in() % kWinogradLanes == 0 &&
           weight.out() % kPanelWidth == 0;
}

at::Tensor winogradConvolution(const at::Tensor& x, const WeightView& weight,
                               const at::Tensor& bias) {
    TORCH_CHECK(x.dim() == 4 && x.size(1) == weight.in() && suitsWinograd(weight),
                "convolution of a wrong shape");
    const at::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor output = at::empty({x.size(0), weight.out(), x.size(2), x.size(3)}, x.options(),
                                  at::MemoryFormat::ChannelsLast);
    const auto tiles = [](int64_t size) { return (size + kWinogradOut - 1) / kWinogradOut; };
    const Job job{input.data_ptr<float>(),
                  output.data_ptr<float>(),
                  bias.defined() ? bias.data_ptr<float>() : nullptr,
                  weight,
                  {x.size(2), x.size(3), tiles(x.size(2)), tiles(x.size(3))}};
    const int64_t total = x.size(0) * job.tiling.perPicture();
    const int64_t most =
        std::clamp<int64_t>(kBandFloats / (kWinogradPoints * weight.in()), 6, kMostTiles);
    const int64_t count = evenPart(total, most);
    Transformed transformed{nullptr, weight.in(), depthFor(weight.in()), count};
    const at::Tensor memory = at::empty({kWinogradPoints * transformed.pointStride()}, at::kFloat);
    transformed.data = memory.data_ptr<float>();
    const std::vector<float> outside(static_cast<std::size_t>(weight.in()), 0.0F);
    for (int64_t first = 0; first < total; first += count) {
        const Band band{first, std::min(count, total - first)};
        transformed.tiles = band.count;
        transformBand(job, band, outside.data(), transformed);
        convolveBand(job, band, transformed);
    }
    return output;
}

}  // namespace ninefold::nn
