// SPDX-License-Identifier: MIT
#include "core/nn/weight_product.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

#include "core/nn/work_split.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kRowsAtOnce = 192;    // with kDepth in the second-level cache
constexpr int64_t kMostRows = 288;      // at once rather than in two parts of unequal length
constexpr int64_t kRowsPerTask = 1536;  // beside them laying out the weights is cheap
constexpr int64_t kDepth = 384;         // a panel of it stays in the first-level cache
constexpr int64_t kPanelsAtOnce = 8;    // whose results stay in the second-level cache
constexpr int64_t kPanelFloats = int64_t{1} << 18;  // of a task: they stay in the third-level cache
constexpr int64_t kTasksPerThread = 6;              // so that nobody waits long for the last

using Rows = std::vector<const float*>;

const float* pointerOrNull(const at::Tensor& tensor) {
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

/// The panels that one task multiplies with, laid out.
class Panels {
public:
    Panels(const WeightView& weight, int64_t first, int64_t count)
        : weight_(weight),
          first_(first),
          count_(count),
          numbers_(at::empty({count * sizeOf(weight)}, at::kFloat)),
          data_(numbers_.data_ptr<float>()) {
        for (int64_t p = 0; p < count; ++p) {
            weight.layOut(first + p, 0, weight.in(), data_ + p * sizeOf(weight));
        }
    }
    static int64_t sizeOf(const WeightView& weight) {
        return weight.taps() * weight.in() * kPanelWidth;
    }

    const WeightView& weight() const { return weight_; }
    int64_t first() const { return first_; }
    int64_t count() const { return count_; }
    int64_t columns(int64_t panel) const { return weight_.columns(first_ + panel); }
    const float* at(int64_t panel, int64_t tap, int64_t in) const {
        return data_ + panel * sizeOf(weight_) + (tap * weight_.in() + in) * kPanelWidth;
    }

private:
    const WeightView& weight_;
    int64_t first_;
    int64_t count_;
    at::Tensor numbers_;
    float* data_;
};

/// Panels first … end-1 of a task and where their results go.
struct Part {
    int64_t first;
    int64_t end;
    float* result;   ///< of the first row and panel
    int64_t stride;  ///< between rows of the result
};

/// The order of one task's products: some panels at a time, all taps and depths of these.
struct Stretch {
    int64_t tap;
    int64_t k;
    int64_t depth;
};

std::vector<Stretch> stretchesOf(const WeightView& weight) {
    const int64_t depth = evenPart(weight.in(), kDepth);
    std::vector<Stretch> stretches;
    for (int64_t tap = 0; tap < weight.taps(); ++tap) {
        for (int64_t k = 0; k < weight.in(); k += depth) {
            stretches.push_back({tap, k, std::min(depth, weight.in() - k)});
        }
    }
    return stretches;
}

/// The products of a part; `rows` [taps · count]: for each tap the places of all rows.
void multiplyPanels(const Rows& rows, const Panels& panels, const float* bias,
                    const std::vector<Stretch>& stretches, const Part& part) {
    const int64_t count = static_cast<int64_t>(rows.size()) / panels.weight().taps();
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
        for (int64_t p = part.first; p < part.end; ++p) {
            product.panel = panels.at(p, stretch.tap, stretch.k);
            product.columns = panels.columns(p);
            product.result = part.result + (p - part.first) * kPanelWidth;
            product.bias = bias == nullptr ? nullptr : bias + (panels.first() + p) * kPanelWidth;
            product.nextPanel = {p + 1 < part.end ? panels.at(p + 1, stretch.tap, stretch.k)
                                                  : panels.at(part.first, next.tap, next.k),
                                 stretch.depth * kPanelWidth};
            multiplyPanel(product);
        }
    }
}

/// Sums that are added to several times are made in a buffer: rows of the result may lie a multiple
/// of 4 KiB apart, where they push one another out of the cache.
bool needsBuffer(const WeightView& weight, const std::vector<Stretch>& stretches) {
    constexpr int64_t kPageFloats = 1024;
    return stretches.size() > 1 || weight.out() % kPageFloats == 0;
}

/// All panels by some rows; `result` is that of the first row and panel.
void multiplyRows(const Rows& rows, const Panels& panels, const float* bias, float* result) {
    const WeightView& weight = panels.weight();
    const std::vector<Stretch> stretches = stretchesOf(weight);
    if (!needsBuffer(weight, stretches)) {
        multiplyPanels(rows, panels, bias, stretches, {0, panels.count(), result, weight.out()});
        return;
    }
    constexpr int64_t kStride = (kPanelsAtOnce + 1) * kPanelWidth;
    const int64_t count = static_cast<int64_t>(rows.size()) / weight.taps();
    const at::Tensor buffer = at::empty({count * kStride}, at::kFloat);
    float* const sums = buffer.data_ptr<float>();
    for (int64_t first = 0; first < panels.count(); first += kPanelsAtOnce) {
        const int64_t end = std::min(first + kPanelsAtOnce, panels.count());
        multiplyPanels(rows, panels, bias, stretches, {first, end, sums, kStride});
        const int64_t columns = (end - first - 1) * kPanelWidth + panels.columns(end - 1);
        for (int64_t r = 0; r < count; ++r) {
            std::copy_n(sums + r * kStride, columns,
                        result + r * weight.out() + first * kPanelWidth);
        }
    }
}

int64_t partsOf(int64_t total, int64_t each) {
    return (total + each - 1) / each;
}

/// Panels a task: enough tasks for all threads, and no more than a cache holds.
int64_t panelsPerTask(const WeightView& weight, int64_t rowTasks) {
    const int64_t threads = taskThreads();
    const int64_t wanted = threads == 1 ? 1 : partsOf(threads * kTasksPerThread, rowTasks);
    const int64_t fitting = std::max(kPanelsAtOnce, kPanelFloats / Panels::sizeOf(weight));
    return std::min(partsOf(weight.panels(), wanted), fitting);
}

/// Multiplies `count` rows; placesOf(first, n, rows) writes the places of n rows for each tap.
template <typename PlacesOf>
void multiplyRowsBy(const WeightView& weight, const at::Tensor& bias, int64_t count, float* result,
                    const PlacesOf& placesOf) {
    const int64_t rowsPerTask = std::max<int64_t>(1, evenPart(count, kRowsPerTask));
    const int64_t rowTasks = partsOf(count, rowsPerTask);
    const int64_t width = panelsPerTask(weight, rowTasks);
    const int64_t panelTasks = partsOf(weight.panels(), width);
    const float* const biases = pointerOrNull(bias);
    forEachTask(rowTasks * panelTasks, [&](int64_t task) {
        const int64_t firstPanel = task % panelTasks * width;
        const Panels panels(weight, firstPanel, std::min(width, weight.panels() - firstPanel));
        const int64_t begin = task / panelTasks * rowsPerTask;
        const int64_t end = std::min(begin + rowsPerTask, count);
        const int64_t atOnce = end - begin <= kMostRows ? kMostRows : kRowsAtOnce;
        for (int64_t first = begin; first < end; first += atOnce) {
            const int64_t rows = std::min(atOnce, end - first);
            Rows places(static_cast<std::size_t>(rows * weight.taps()));
            placesOf(first, rows, places.data());
            multiplyRows(places, panels, biases,
                         result + first * weight.out() + firstPanel * kPanelWidth);
        }
    });
}

}  // namespace

at::Tensor linearProduct(const at::Tensor& x, const WeightView& weight, const at::Tensor& bias) {
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

at::Tensor directConvolution(const at::Tensor& x, const WeightView& weight, const at::Tensor& bias,
                             const ConvolutionShape& shape) {
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
