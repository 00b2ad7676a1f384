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
    const PackedWeight& weight;
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

void transformBand(const Job& job, const Band& band, const float* outside, float* transformed) {
    constexpr int64_t kTilesPerTask = 16;
    const int64_t in = job.weight.in();
    forEachTask((band.count + kTilesPerTask - 1) / kTilesPerTask, [&](int64_t task) {
        const int64_t end = std::min(band.count, (task + 1) * kTilesPerTask);
        for (int64_t i = task * kTilesPerTask; i < end; ++i) {
            std::array<const float*, kWinogradPoints> pixels{};
            placePixels(job, band.first + i, outside, pixels.data());
            transformInput(pixels.data(), in, transformed + i * in, band.count * in);
        }
    });
}

/// The panels of one task and its buffers.
struct Part {
    int64_t firstPanel;
    int64_t panels;
    float* weights;   ///< [36, panels, depth, 16]
    float* products;  ///< [36, tiles, panels · 16]

    int64_t width() const { return panels * kPanelWidth; }
};

/// Adds the products over input channels k … k+depth-1.
void multiplyPoints(const Job& job, const Band& band, const float* transformed, const Part& part,
                    int64_t k, int64_t depth) {
    const int64_t in = job.weight.in();
    const int64_t panelSize = depth * kPanelWidth;
    for (int64_t p = 0; p < part.panels; ++p) {
        transformWeights(job.weight.at(part.firstPanel + p, 0) + k * kPanelWidth, in * kPanelWidth,
                         depth, part.weights + p * panelSize, part.panels * panelSize);
    }
    std::array<const float*, kTilesAtOnce> rows{};
    for (int64_t point = 0; point < kWinogradPoints; ++point) {
        for (int64_t tile = 0; tile < band.count; tile += kTilesAtOnce) {
            PanelProduct product;
            product.rows = rows.data();
            product.rowCount = std::min(kTilesAtOnce, band.count - tile);
            product.depth = depth;
            product.stride = part.width();
            product.start = k == 0 ? PanelStart::Bias : PanelStart::Result;
            for (int64_t r = 0; r < product.rowCount; ++r) {
                rows[static_cast<std::size_t>(r)] =
                    transformed + (point * band.count + tile + r) * in + k;
            }
            float* const result = part.products + (point * band.count + tile) * part.width();
            for (int64_t p = 0; p < part.panels; ++p) {
                product.panel = part.weights + (point * part.panels + p) * panelSize;
                product.result = result + p * kPanelWidth;
                multiplyPanel(product);
            }
        }
    }
}

void finishBand(const Job& job, const Band& band, const Part& part) {
    const int64_t channel = part.firstPanel * kPanelWidth;
    for (int64_t i = 0; i < band.count; ++i) {
        std::array<float*, kWinogradOut * kWinogradOut> pixels{};
        placeResults(job, band.first + i, channel, pixels.data());
        transformOutput(part.products + i * part.width(), band.count * part.width(), part.width(),
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

void convolveBand(const Job& job, const Band& band, const float* transformed) {
    const PackedWeight& weight = job.weight;
    const int64_t depth = evenPart(weight.in(), kDepth);
    const int64_t width = panelsPerTask(weight.panels());
    forEachTask((weight.panels() + width - 1) / width, [&](int64_t task) {
        const int64_t firstPanel = task * width;
        const int64_t panels = std::min(width, weight.panels() - firstPanel);
        const int64_t columns = panels * kPanelWidth;
        const at::Tensor weights = at::empty({kWinogradPoints * columns * depth}, at::kFloat);
        const at::Tensor products = at::empty({kWinogradPoints * columns * band.count}, at::kFloat);
        const Part part{firstPanel, panels, weights.data_ptr<float>(), products.data_ptr<float>()};
        for (int64_t k = 0; k < weight.in(); k += depth) {
            multiplyPoints(job, band, transformed, part, k, std::min(depth, weight.in() - k));
        }
        finishBand(job, band, part);
    });
}

}  // namespace

bool suitsWinograd(const PackedWeight& weight) {
    return weight.taps() == 9 && weight.in() >= kPanelWidth && weight.in() % kWinogradLanes == 0 &&
           weight.out() % kPanelWidth == 0;
}

at::Tensor winogradConvolution(const at::Tensor& x, const PackedWeight& weight,
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
    const at::Tensor transformed = at::empty({kWinogradPoints * count * weight.in()}, at::kFloat);
    const std::vector<float> outside(static_cast<std::size_t>(weight.in()), 0.0F);
    for (int64_t first = 0; first < total; first += count) {
        const Band band{first, std::min(count, total - first)};
        transformBand(job, band, outside.data(), transformed.data_ptr<float>());
        convolveBand(job, band, transformed.data_ptr<float>());
    }
    return output;
}

}  // namespace ninefold::nn
