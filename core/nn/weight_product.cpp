// SPDX-License-Identifier: MIT
#include "core/nn/weight_product.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

#include "core/nn/work_split.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kRowsPerTask = 192;   // with kDepth in the second-level cache
constexpr int64_t kMostRows = 288;      // as one task rather than as two of unequal length
constexpr int64_t kDepth = 384;         // a panel of it stays in the first-level cache
constexpr int64_t kPanelsAtOnce = 8;    // whose results stay in the second-level cache
constexpr int64_t kTasksPerThread = 6;  // so that nobody waits long for the last

using Rows = std::vector<const float*>;

const float* pointerOrNull(const at::Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

/// What one task multiplies: rows [first, first+count) by panels [firstPanel, endPanel).
struct Part {
    int64_t firstPanel;
    int64_t endPanel;
    float* result;   ///< of the first row and panel
    int64_t stride;  ///< between rows of the result
};

/// The order of one task's products: some panels at a time, all taps and depths of these.
struct Stretch {
    int64_t tap;
    int64_t k;
    int64_t depth;
};

std::vector<Stretch> stretchesOf(const PackedWeight& weight) {
    const int64_t depth = evenPart(weight.in(), kDepth);
    std::vector<Stretch> stretches;
    for (int64_t tap = 0; tap < weight.taps(); ++tap) {
        for (int64_t k = 0; k < weight.in(); k += depth) {
            stretches.push_back({tap, k, std::min(depth, weight.in() - k)});
        }
    }
    return stretches;
}

const float* panelAt(const PackedWeight& weight, int64_t panel, const Stretch& stretch) {
    return weight.at(panel, stretch.tap) + stretch.k * kPanelWidth;
}

/// Panels [firstPanel, endPanel) of a part, into its result; `rows` [taps · count]: for each tap
/// the places of all rows.
void multiplyPanels(const Rows& rows, const PackedWeight& weight, const float* bias,
                    const std::vector<Stretch>& stretches, const Part& part) {
    const int64_t count = static_cast<int64_t>(rows.size()) / weight.taps();
    const int64_t panels = part.endPanel - part.firstPanel;
    Rows shifted(static_cast<std::size_t>(count));
    for (std::size_t s = 0; s < stretches.size(); ++s) {
        const Stretch& stretch = stretches[s];
        for (std::size_t r = 0; r < shifted.size(); ++r) {
            shifted[r] = rows[static_cast<std::size_t>(stretch.tap * count) + r] + stretch.k;
        }
        // Behind the last stretch the first one is read again, by the next panels.
        const Stretch& next = stretches[s + 1 < stretches.size() ? s + 1 : 0];
        PanelProduct product;
        product.rows = shifted.data();
        product.rowCount = count;
        product.depth = stretch.depth;
        product.stride = part.stride;
        product.start = s == 0 ? PanelStart::Bias : PanelStart::Result;
        for (int64_t p = 0; p < panels; ++p) {
            const int64_t panel = part.firstPanel + p;
            product.panel = panelAt(weight, panel, stretch);
            product.columns = weight.columns(panel);
            product.result = part.result + p * kPanelWidth;
            product.bias = bias == nullptr ? nullptr : bias + panel * kPanelWidth;
            product.nextPanel = {p + 1 < panels ? panelAt(weight, panel + 1, stretch)
                                                : panelAt(weight, part.firstPanel, next),
                                 stretch.depth * kPanelWidth};
            multiplyPanel(product);
        }
    }
}

/// Sums that are added to several times are made in a buffer: rows of the result may lie a multiple
/// of 4 KiB apart, where they push one another out of the cache.
bool needsBuffer(const PackedWeight& weight, const std::vector<Stretch>& stretches) {
    constexpr int64_t kPageFloats = 1024;
    return stretches.size() > 1 || weight.out() % kPageFloats == 0;
}

void multiplyPart(const Rows& rows, const PackedWeight& weight, const float* bias,
                  const Part& part) {
    const std::vector<Stretch> stretches = stretchesOf(weight);
    if (!needsBuffer(weight, stretches)) {
        multiplyPanels(rows, weight, bias, stretches, part);
        return;
    }
    constexpr int64_t kStride = (kPanelsAtOnce + 1) * kPanelWidth;
    const int64_t count = static_cast<int64_t>(rows.size()) / weight.taps();
    const at::Tensor buffer = at::empty({count * kStride}, at::kFloat);
    float* const sums = buffer.data_ptr<float>();
    for (int64_t first = part.firstPanel; first < part.endPanel; first += kPanelsAtOnce) {
        const int64_t end = std::min(first + kPanelsAtOnce, part.endPanel);
        multiplyPanels(rows, weight, bias, stretches, {first, end, sums, kStride});
        const int64_t columns = (end - first - 1) * kPanelWidth + weight.columns(end - 1);
        float* const result = part.result + (first - part.firstPanel) * kPanelWidth;
        for (int64_t r = 0; r < count; ++r) {
            std::copy_n(sums + r * kStride, columns, result + r * part.stride);
        }
    }
}

/// Multiplies `count` rows; placesOf(first, n, rows) writes the places of n rows for each tap.
template <typename PlacesOf>
void multiplyRowsBy(const PackedWeight& weight, const at::Tensor& bias, int64_t count,
                    float* result, const PlacesOf& placesOf) {
    const int64_t rowsPerTask = count <= kMostRows ? std::max<int64_t>(count, 1) : kRowsPerTask;
    const int64_t rowTasks = (count + rowsPerTask - 1) / rowsPerTask;
    const int64_t threads = taskThreads();
    const int64_t wanted = threads == 1 ? 1 : (threads * kTasksPerThread + rowTasks - 1) / rowTasks;
    const int64_t groups = std::min(wanted, weight.panels());
    const int64_t panelsPerTask = (weight.panels() + groups - 1) / groups;
    const int64_t panelTasks = (weight.panels() + panelsPerTask - 1) / panelsPerTask;
    const float* const biases = pointerOrNull(bias);
    forEachTask(rowTasks * panelTasks, [&](int64_t task) {
        const int64_t first = task / panelTasks * rowsPerTask;
        const int64_t firstPanel = task % panelTasks * panelsPerTask;
        const int64_t rows = std::min(rowsPerTask, count - first);
        Rows places(static_cast<std::size_t>(rows * weight.taps()));
        placesOf(first, rows, places.data());
        multiplyPart(places, weight, biases,
                     {firstPanel, std::min(firstPanel + panelsPerTask, weight.panels()),
                      result + first * weight.out() + firstPanel * kPanelWidth, weight.out()});
    });
}

}  // namespace

at::Tensor linearProduct(const at::Tensor& x, const PackedWeight& weight, const at::Tensor& bias) {
    TORCH_CHECK(x.size(-1) == weight.in() && weight.taps() == 1, "linear layer of a wrong shape");
    const at::Tensor input = x.contiguous();
    std::vector<int64_t> shape = x.sizes().vec();
    shape.back() = weight.out();
    at::Tensor output = at::empty(shape, x.options());
    const float* const data = input.data_ptr<float>();
    const int64_t in = weight.in();
    multiplyRowsBy(weight, bias, input.numel() / in, output.data_ptr<float>(),
                   [&](int64_t first, int64_t count, const float** places) {
                       for (int64_t r = 0; r < count; ++r) places[r] = data + (first + r) * in;
                   });
    return output;
}

at::Tensor directConvolution(const at::Tensor& x, const PackedWeight& weight,
                             const at::Tensor& bias, const ConvolutionShape& shape) {
    TORCH_CHECK(x.dim() == 4 && x.size(1) == weight.in(), "convolution of a wrong shape");
    const at::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    const int64_t height = x.size(2);
    const int64_t width = x.size(3);
    const auto extent = [&](int64_t size) {
        return (size + 2 * shape.padding - shape.kernelWidth) / shape.stride + 1;
    };
    const int64_t rows = extent(height);
    const int64_t columns = extent(width);
    at::Tensor output = at::empty({x.size(0), weight.out(), rows, columns}, x.options(),
                                  at::MemoryFormat::ChannelsLast);
    const std::vector<float> outside(static_cast<std::size_t>(weight.in()), 0.0F);
    const float* const data = input.data_ptr<float>();
    const auto placeOf = [&](int64_t pixel, int64_t tap) {
        const int64_t picture = pixel / (rows * columns);
        const int64_t y =
            pixel / columns % rows * shape.stride + tap / shape.kernelWidth - shape.padding;
        const int64_t x0 = pixel % columns * shape.stride + tap % shape.kernelWidth - shape.padding;
        const bool isInside = y >= 0 && y < height && x0 >= 0 && x0 < width;
        if (!isInside) return outside.data();
        return data + ((picture * height + y) * width + x0) * weight.in();
    };
    multiplyRowsBy(weight, bias, x.size(0) * rows * columns, output.data_ptr<float>(),
                   [&](int64_t first, int64_t count, const float** places) {
                       for (int64_t tap = 0; tap < weight.taps(); ++tap) {
                           for (int64_t r = 0; r < count; ++r) {
                               places[tap * count + r] = placeOf(first + r, tap);
                           }
                       }
                   });
    return output;
}

}  // namespace ninefold::nn
