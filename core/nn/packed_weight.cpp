// SPDX-License-Identifier: MIT
#include "core/nn/packed_weight.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <vector>

#include "core/nn/vector_code.h"
#include "core/nn/work_split.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kBlockNumbers = 288;  // of a row: 32 inputs of a 3×3 kernel

/// Inputs at a time, so that their rows stay in the first-level cache.
int64_t inputsPerBlock(int64_t taps) {
    return std::max<int64_t>(1, kBlockNumbers / taps);
}

/// One panel: rows [columns] of in·taps numbers each -> [tap, in, kPanelWidth], zeros elsewhere.
/// `rows` has room for inputsPerBlock() inputs of a panel.
template <typename T>
NINEFOLD_VECTOR_CODE void packPanel(const T* source, int64_t columns, int64_t in, int64_t taps,
                                    float* rows, float* panel) {
    const int64_t block = inputsPerBlock(taps);
    for (int64_t first = 0; first < in; first += block) {
        const int64_t count = std::min(block, in - first);
        const int64_t width = count * taps;
        for (int64_t c = 0; c < columns; ++c) {
            const T* from = source + (c * in + first) * taps;
            for (int64_t i = 0; i < width; ++i) rows[c * width + i] = toFloat(from[i]);
        }
        for (int64_t c = columns * width; c < kPanelWidth * width; ++c) rows[c] = 0;
        for (int64_t k = 0; k < count; ++k) {
            for (int64_t tap = 0; tap < taps; ++tap) {
                float* to = panel + (tap * in + first + k) * kPanelWidth;
                const float* from = rows + k * taps + tap;
                for (int64_t c = 0; c < kPanelWidth; ++c) to[c] = from[c * width];
            }
        }
    }
}

template <typename T>
void packAll(const at::Tensor& weight, const PackedWeight& shape, float* result) {
    const T* source = static_cast<const T*>(weight.data_ptr());
    const int64_t size = shape.taps() * shape.in() * kPanelWidth;
    const auto blockSize =
        static_cast<std::size_t>(kPanelWidth * inputsPerBlock(shape.taps()) * shape.taps());
    forEachTask(shape.panels(), [&](int64_t panel) {
        std::vector<float> rows(blockSize);
        packPanel(source + panel * size, shape.columns(panel), shape.in(), shape.taps(),
                  rows.data(), result + panel * size);
    });
}

}  // namespace

PackedWeight::PackedWeight(const at::Tensor& weight)
    : shape_(weight.sizes().vec()), in_(weight.size(1)), out_(weight.size(0)) {
    TORCH_CHECK(weight.is_cpu() && (weight.dim() == 2 || weight.dim() == 4), "a weight's shape");
    if (weight.dim() == 4) taps_ = weight.size(2) * weight.size(3);
    const at::Tensor whole = weight.contiguous();
    data_ = at::empty({panels() * taps_ * in_ * kPanelWidth}, at::kFloat);
    float* const values = data_.data_ptr<float>();
    values_ = values;
    if (whole.scalar_type() == at::kHalf) {
        packAll<Half16>(whole, *this, values);
    } else if (whole.scalar_type() == at::kBFloat16) {
        packAll<Bits16>(whole, *this, values);
    } else {
        packAll<float>(whole.to(at::kFloat), *this, values);
    }
}

at::Tensor PackedWeight::unpacked() const {
    return data_.view({panels(), taps_, in_, kPanelWidth})
        .permute({0, 3, 2, 1})
        .reshape({panels() * kPanelWidth, in_, taps_})
        .narrow(0, 0, out_)
        .reshape(shape_);
}

}  // namespace ninefold::nn
