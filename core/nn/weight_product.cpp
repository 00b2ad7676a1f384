// SPDX-License-Identifier: MIT
#include "core/nn/weight_product.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

#include "core/nn/work_split.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kRowsPerTask = 96;    // with kDepth in the second-level cache
constexpr int64_t kMostRows = 144;      // as one task rather than as two of unequal length
constexpr int64_t kDepth = 384;         // a panel of it stays in the first-level cache
constexpr int64_t kTasksPerThread = 6;  // so that nobody waits long for the last

using Rows = std::vector<const float*>;

const float* pointerOrNull(const at::Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

/// What one task multiplies: rows [first, first+count) by panels [firstPanel, endPanel).
struct Part {
    int64_t firstPanel;
    int64_t endPanel;
    float* result;   ///< of the first row
    int64_t stride;  ///< between rows of the result
};

/// `rows` [taps · count]: for each tap the places of all rows.
void multiplyPart(const Rows& rows, const PackedWeight& weight, const float* bias,
                  const Part& part) {
    const int64_t count = static_cast<int64_t>(rows.size()) / weight.taps();
    const int64_t depth = evenPart(weight.in(), kDepth);
    Rows shifted(static_cast<std::size_t>(count));
    for (int64_t tap = 0; tap < weight.taps(); ++tap) {
        for (int64_t k = 0; k < weight.in(); k += depth) {
            for (std::size_t r = 0; r < shifted.size(); ++r) {
                shifted[r] = rows[static_cast<std::size_t>(tap * count) + r] + k;
            }
            PanelProduct product;
            product.rows = shifted.data();
            product.rowCount = count;
            product.depth = std::min(depth, weight.in() - k);
            product.stride = part.stride;
            product.start = tap == 0 && k == 0 ? PanelStart::Bias : PanelStart::Result;
            for (int64_t panel = part.firstPanel; panel < part.endPanel; ++panel) {
                product.panel = weight.at(panel, tap) + k * kPanelWidth;
                product.columns = weight.columns(panel);
                product.result = part.result + panel * kPanelWidth;
                product.bias = bias == nullptr ? nullptr : bias + panel * kPanelWidth;
                multiplyPanel(product);
            }
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
                      result + first * weight.out(), weight.out()});
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
