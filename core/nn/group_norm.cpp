// SPDX-License-Identifier: MIT
#include "core/nn/group_norm.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <cmath>
#include <cstring>
#include <vector>

#include "core/nn/vector_code.h"

// LibTorch 1.13 has no fused norm and activation, and its bf16 group norm spends most of its time
// in conversions. These loops run over channels, the innermost dimension, so the compiler
// vectorises them.
namespace ninefold::nn {
namespace {

constexpr int64_t kPixelsPerSum = 64;  // f32 partial sums, folded into f64

/// Per channel of one picture, NHWC: sums of the distances from the first pixel, then of their
/// squares. The first pixel keeps what is common to all out of the f32 sums.
template <typename T>
NINEFOLD_VECTOR_CODE void sumPixels(const T* x, int64_t pixels, int64_t channels, float* partial,
                                    double* sums) {
    for (int64_t first = 0; first < pixels; first += kPixelsPerSum) {
        const int64_t end = std::min(pixels, first + kPixelsPerSum);
        std::memset(partial, 0, sizeof(float) * static_cast<std::size_t>(2 * channels));
        for (int64_t p = first; p < end; ++p) {
            const T* row = x + p * channels;
            for (int64_t c = 0; c < channels; ++c) {
                const float value = toFloat(row[c]) - toFloat(x[c]);
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
};

template <typename T>
void normalizePicture(const Picture<T>& picture, const GroupNormOptions& options) {
    const int64_t channels = picture.channels;
    std::vector<float> buffer(static_cast<std::size_t>(2 * channels));
    std::vector<double> sums(static_cast<std::size_t>(2 * channels), 0.0);
    sumPixels(picture.x, picture.pixels, channels, buffer.data(), sums.data());

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
            buffer[static_cast<std::size_t>(c)] = static_cast<float>(scale);
            buffer[static_cast<std::size_t>(channels + c)] = static_cast<float>(shift);
        }
    }
    const auto apply = options.silu ? scalePixelsSilu<T> : scalePixels<T>;
    apply(picture.x, picture.y, picture.pixels, channels, buffer.data(), buffer.data() + channels);
}

template <typename T>
at::Tensor normalize(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     const GroupNormOptions& options) {
    const at::Tensor input = x.contiguous(at::MemoryFormat::ChannelsLast);
    at::Tensor output = at::empty_like(input, at::MemoryFormat::ChannelsLast);
    const int64_t channels = x.size(1);
    const int64_t pixels = x.size(2) * x.size(3);
    at::parallel_for(0, x.size(0), 1, [&](int64_t begin, int64_t end) {
        for (int64_t b = begin; b < end; ++b) {
            const int64_t offset = b * channels * pixels;
            normalizePicture<T>({static_cast<const T*>(input.data_ptr()) + offset,
                                 static_cast<T*>(output.data_ptr()) + offset,
                                 static_cast<const T*>(weight.data_ptr()),
                                 static_cast<const T*>(bias.data_ptr()), channels, pixels},
                                options);
        }
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
