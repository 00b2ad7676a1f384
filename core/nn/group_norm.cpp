// SPDX-License-Identifier: MIT
#include "core/nn/group_norm.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "core/nn/vector_code.h"
#include "core/nn/work_split.h"

// LibTorch 1.13 has no fused norm and activation, and its bf16 group norm spends most of its time
// in conversions. These loops run over channels, the innermost dimension, so the compiler
// vectorises them.
namespace ninefold::nn {
namespace {

constexpr int64_t kPixelsPerSum = 64;      // f32 partial sums, folded into f64
constexpr int64_t kPixelsPerSlice = 1024;  // that one thread takes; by it alone goes the order

/// Per channel of some pixels, NHWC: sums of the distances from the picture's first pixel `origin`,
/// then of their squares. The first pixel keeps what is common to all out of the f32 sums.
template <typename T>
NINEFOLD_VECTOR_CODE void sumPixels(const T* x, const T* origin, int64_t pixels, int64_t channels,
                                    float* partial, double* sums) {
    for (int64_t first = 0; first < pixels; first += kPixelsPerSum) {
        const int64_t end = std::min(pixels, first + kPixelsPerSum);
        std::memset(partial, 0, sizeof(float) * static_cast<std::size_t>(2 * channels));
        for (int64_t p = first; p < end; ++p) {
            const T* row = x + p * channels;
            for (int64_t c = 0; c < channels; ++c) {
                const float value = toFloat(row[c]) - toFloat(origin[c]);
                partial[c] += value;
                partial[channels + c] += value * value;
            }
        }
        for (int64_t c = 0; c < 2 * channels; ++c) sums[c] += static_cast<double>(partial[c]);
    }
}

/// y = x·scale + shift per channel.
template <typename T>
NINEFOLD_VECTOR_CODE void scalePixels(const T* x, T* y, int64_t pixels, int64_t channels,
                                      const float* scale, const float* shift) {
    for (int64_t p = 0; p < pixels; ++p) {
        for (int64_t c = 0; c < channels; ++c) {
            fromFloat(toFloat(x[p * channels + c]) * scale[c] + shift[c], y[p * channels + c]);
        }
    }
}

template <typename T>
NINEFOLD_VECTOR_CODE void scalePixelsSilu(const T* x, T* y, int64_t pixels, int64_t channels,
                                          const float* scale, const float* shift) {
    for (int64_t p = 0; p < pixels; ++p) {
        for (int64_t c = 0; c < channels; ++c) {
            const float value = toFloat(x[p * channels + c]) * scale[c] + shift[c];
            fromFloat(value / (1.0F + fastExp(-value)), y[p * channels + c]);
        }
    }
}

template <typename T>
struct Picture {
    const T* x;
    T* y;
    const T* weight;
    const T* bias;
    int64_t channels;
    int64_t pixels;

    int64_t slices() const { return (pixels + kPixelsPerSlice - 1) / kPixelsPerSlice; }
};

/// Sums of one slice [2·channels]; see sumPixels().
template <typename T>
void sumSlice(const Picture<T>& picture, int64_t slice, double* sums) {
    const int64_t channels = picture.channels;
    std::vector<float> partial(static_cast<std::size_t>(2 * channels));
    std::fill_n(sums, 2 * channels, 0.0);
    const int64_t first = slice * kPixelsPerSlice;
    sumPixels(picture.x + first * channels, picture.x,
              std::min(kPixelsPerSlice, picture.pixels - first), channels, partial.data(), sums);
}

/// From the sums of all slices: y = x·scale + shift, [2·channels].
template <typename T>
std::vector<float> scaleAndShift(const Picture<T>& picture, const double* slices,
                                 const GroupNormOptions& options) {
    const int64_t channels = picture.channels;
    std::vector<double> sums(static_cast<std::size_t>(2 * channels), 0.0);
    for (int64_t slice = 0; slice < picture.slices(); ++slice) {
        for (double& sum : sums) sum += *slices++;
    }
    std::vector<float> result(sums.size());
    const int64_t width = channels / options.groups;
    const auto count = static_cast<double>(width * picture.pixels);
    for (int64_t g = 0; g < options.groups; ++g) {
        double sum = 0;
        double squares = 0;
        for (int64_t c = g * width; c < (g + 1) * width; ++c) {
            const auto origin = static_cast<double>(toFloat(picture.x[c]));
            const double distance = sums[static_cast<std::size_t>(c)];
            const auto pixels = static_cast<double>(picture.pixels);
            sum += distance + pixels * origin;
            squares += sums[static_cast<std::size_t>(channels + c)] +
                       origin * (2 * distance + pixels * origin);
        }
        const double mean = sum / count;
        const double variance = std::max(0.0, squares / count - mean * mean);
        const double inverse = 1.0 / std::sqrt(variance + options.epsilon);
        for (int64_t c = g * width; c < (g + 1) * width; ++c) {
            const double scale = inverse * static_cast<double>(toFloat(picture.weight[c]));
            const double shift = static_cast<double>(toFloat(picture.bias[c])) - mean * scale;
            result[static_cast<std::size_t>(c)] = static_cast<float>(scale);
            result[static_cast<std::size_t>(channels + c)] = static_cast<float>(shift);
        }
    }
    return result;
}

template <typename T>
void applySlice(const Picture<T>& picture, int64_t slice, const std::vector<float>& scaleShift,
                const GroupNormOptions& options) {
    const int64_t first = slice * kPixelsPerSlice;
    const int64_t offset = first * picture.channels;
    const auto apply = options.silu ? scalePixelsSilu<T> : scalePixels<T>;
    apply(picture.x + offset, picture.y + offset, std::min(kPixelsPerSlice, picture.pixels - first),
          picture.channels, scaleShift.data(), scaleShift.data() + picture.channels);
}

template <typename T>
at::Tensor normalize(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     const GroupNormOptions& options) {
    const at::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor output = at::empty_like(input, at::MemoryFormat::ChannelsLast);
    const int64_t channels = x.size(1);
    const int64_t pixels = x.size(2) * x.size(3);
    const auto pictureOf = [&](int64_t b) {
        const int64_t offset = b * channels * pixels;
        return Picture<T>{static_cast<const T*>(input.data_ptr()) + offset,
                          static_cast<T*>(output.data_ptr()) + offset,
                          static_cast<const T*>(weight.data_ptr()),
                          static_cast<const T*>(bias.data_ptr()),
                          channels,
                          pixels};
    };
    const int64_t slices = pictureOf(0).slices();
    const int64_t batch = x.size(0);
    std::vector<double> sums(static_cast<std::size_t>(batch * slices * 2 * channels));
    forEachTask(batch * slices, [&](int64_t task) {
        sumSlice(pictureOf(task / slices), task % slices, sums.data() + task * 2 * channels);
    });
    std::vector<std::vector<float>> scaleShifts;
    for (int64_t b = 0; b < batch; ++b) {
        scaleShifts.push_back(
            scaleAndShift(pictureOf(b), sums.data() + b * slices * 2 * channels, options));
    }
    forEachTask(batch * slices, [&](int64_t task) {
        const int64_t b = task / slices;
        applySlice(pictureOf(b), task % slices, scaleShifts[static_cast<std::size_t>(b)], options);
    });
    return output;
}

}  // namespace

at::Tensor groupNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     const GroupNormOptions& options) {
    TORCH_CHECK(x.dim() == 4 && x.size(1) == weight.size(0), "group norm of a wrong shape");
    TORCH_CHECK(x.scalar_type() == weight.scalar_type(), "group norm of mixed precision");
    if (x.is_cpu() && x.scalar_type() == at::kFloat) {
        return normalize<float>(x, weight, bias, options);
    }
    if (x.is_cpu() && x.scalar_type() == at::kBFloat16) {
        return normalize<Bits16>(x, weight, bias, options);
    }
    const at::Tensor y = at::group_norm(x, options.groups, weight, bias, options.epsilon);
    return options.silu ? at::silu(y) : y;
}

}  // namespace ninefold::nn
