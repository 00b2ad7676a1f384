// SPDX-License-Identifier: MIT
#include "core/nn/layer_norm.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "core/nn/vector_code.h"
#include "core/nn/work_split.h"

// LibTorch 1.13 takes ten times as long for short rows in bf16.
namespace ninefold::nn {
namespace {

constexpr int64_t kLanes = 16;  // sums side by side, so that the compiler may vectorise
constexpr int64_t kRowsPerTask = 64;

template <typename T>
struct Rows {
    const T* x;
    T* y;
    const T* weight;
    const T* bias;
    int64_t width;
    float epsilon;
};

/// The sum over a row of (x - origin), or of its square.
template <typename T, bool kSquare>
inline __attribute__((always_inline)) float sumRow(const T* row, int64_t width, float origin) {
    float lanes[kLanes] = {};
    int64_t c = 0;
    for (; c + kLanes <= width; c += kLanes) {
        for (int64_t i = 0; i < kLanes; ++i) {
            const float value = toFloat(row[c + i]) - origin;
            lanes[i] += kSquare ? value * value : value;
        }
    }
    float sum = 0;
    for (; c < width; ++c) {
        const float value = toFloat(row[c]) - origin;
        sum += kSquare ? value * value : value;
    }
    for (const float lane : lanes) sum += lane;
    return sum;
}

template <typename T>
NINEFOLD_VECTOR_CODE void normalizeRows(const Rows<T>& rows, int64_t begin, int64_t end) {
    const auto count = static_cast<float>(rows.width);
    for (int64_t r = begin; r < end; ++r) {
        const T* row = rows.x + r * rows.width;
        T* result = rows.y + r * rows.width;
        const float mean = sumRow<T, false>(row, rows.width, 0.0F) / count;
        const float variance = sumRow<T, true>(row, rows.width, mean) / count;
        const float scale = 1.0F / std::sqrt(variance + rows.epsilon);
        for (int64_t c = 0; c < rows.width; ++c) {
            const float unit = (toFloat(row[c]) - mean) * scale;
            fromFloat(unit * toFloat(rows.weight[c]) + toFloat(rows.bias[c]), result[c]);
        }
    }
}

template <typename T>
at::Tensor normalize(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     double epsilon) {
    const at::Tensor input = x.contiguous();
    at::Tensor output = at::empty_like(input);
    const int64_t width = weight.numel();
    const Rows<T> rows{static_cast<const T*>(input.data_ptr()),
                       static_cast<T*>(output.data_ptr()),
                       static_cast<const T*>(weight.data_ptr()),
                       static_cast<const T*>(bias.data_ptr()),
                       width,
                       static_cast<float>(epsilon)};
    const int64_t count = input.numel() / width;
    forEachTask((count + kRowsPerTask - 1) / kRowsPerTask, [&](int64_t task) {
        normalizeRows(rows, task * kRowsPerTask, std::min(count, (task + 1) * kRowsPerTask));
    });
    return output;
}

}  // namespace

at::Tensor layerNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     double epsilon) {
    const bool isOneType =
        x.scalar_type() == weight.scalar_type() && x.scalar_type() == bias.scalar_type();
    TORCH_CHECK(isOneType && x.size(-1) == weight.numel(), "layer norm of a wrong type or shape");
    if (x.is_cpu() && x.scalar_type() == at::kFloat) {
        return normalize<float>(x, weight, bias, epsilon);
    }
    if (x.is_cpu() && x.scalar_type() == at::kBFloat16) {
        return normalize<Bits16>(x, weight, bias, epsilon);
    }
    return at::layer_norm(x, weight.sizes(), weight, bias, epsilon);
}

}  // namespace ninefold::nn
