// SPDX-License-Identifier: MIT
#include "core/nn/weight_view.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>

#include "core/nn/vector_code.h"

namespace ninefold::nn {
namespace {

typedef std::uint32_t Words __attribute__((vector_size(4 * kLanes)));
typedef std::uint16_t Shorts __attribute__((vector_size(2 * kLanes)));

using ninefold::nn::load;  // the overloads below would hide it

inline __attribute__((always_inline)) void loadWords(Words& words, const void* from) {
    Shorts shorts;
    std::memcpy(&shorts, from, sizeof shorts);
    words = __builtin_convertvector(shorts, Words);
}

inline __attribute__((always_inline)) void load(Lanes& lanes, const Bits16* from) {
    Words words;
    loadWords(words, from);
    words <<= 16;
    std::memcpy(&lanes, &words, sizeof lanes);
}

/// As toFloat() has it.
inline __attribute__((always_inline)) void load(Lanes& lanes, const Half16* from) {
    constexpr float kRebias = 5.192296858534828e33F;  // 2^112
    Words half;
    loadWords(half, from);
    const Words magnitude = (half & 0x7FFFU) << 13;
    std::memcpy(&lanes, &magnitude, sizeof lanes);
    lanes *= kRebias;
    Words bits;
    std::memcpy(&bits, &lanes, sizeof bits);
    bits |= reinterpret_cast<Words>(magnitude >= 0x0F800000U) & 0x7F800000U;
    bits |= (half & 0x8000U) << 16;
    std::memcpy(&lanes, &bits, sizeof lanes);
}

/// Eight rows of eight to eight columns, in place.
inline __attribute__((always_inline)) void transpose(Lanes* r) {
    Lanes pairs[kLanes];
    for (int i = 0; i < kLanes; i += 2) {
        pairs[i] = __builtin_shufflevector(r[i], r[i + 1], 0, 8, 1, 9, 4, 12, 5, 13);
        pairs[i + 1] = __builtin_shufflevector(r[i], r[i + 1], 2, 10, 3, 11, 6, 14, 7, 15);
    }
    Lanes fours[kLanes];
    for (int i = 0; i < kLanes; i += 4) {
        for (int j = 0; j < 2; ++j) {
            const Lanes a = pairs[i + j];
            const Lanes b = pairs[i + j + 2];
            fours[i + 2 * j] = __builtin_shufflevector(a, b, 0, 1, 8, 9, 4, 5, 12, 13);
            fours[i + 2 * j + 1] = __builtin_shufflevector(a, b, 2, 3, 10, 11, 6, 7, 14, 15);
        }
    }
    for (int i = 0; i < 4; ++i) {
        r[i] = __builtin_shufflevector(fours[i], fours[i + 4], 0, 1, 2, 3, 8, 9, 10, 11);
        r[i + 4] = __builtin_shufflevector(fours[i], fours[i + 4], 4, 5, 6, 7, 12, 13, 14, 15);
    }
}

template <typename T>
struct PanelRows {
    std::array<const T*, kPanelWidth> rows;  ///< one of `count` numbers for each column
    int64_t count;                           ///< depth · taps, taps innermost
};

/// Where the numbers of one tap and input go.
struct PanelPlace {
    float* panel;
    int64_t depth;
    int64_t taps;
    int64_t input = 0;
    int64_t tap = 0;

    inline __attribute__((always_inline)) float* next() {
        float* const place = panel + (tap * depth + input) * kPanelWidth;
        if (++tap == taps) {
            tap = 0;
            ++input;
        }
        return place;
    }
};

template <typename T>
NINEFOLD_VECTOR_CODE void layOutPanel(const PanelRows<T>& from, PanelPlace place) {
    constexpr int64_t kAhead = 64;  // caches don't guess so many short rows
    int64_t i = 0;
    for (; i + kLanes <= from.count; i += kLanes) {
        if (i % (4 * kLanes) == 0) {
            for (const T* row : from.rows) __builtin_prefetch(row + i + kAhead);
        }
        const PanelPlace begin = place;
        for (int64_t half = 0; half < kPanelWidth; half += kLanes) {
            Lanes lanes[kLanes];
            for (int64_t c = 0; c < kLanes; ++c) {
                load(lanes[c], from.rows[static_cast<std::size_t>(half + c)] + i);
            }
            transpose(lanes);
            place = begin;
            for (const Lanes& column : lanes) {
                std::memcpy(place.next() + half, &column, sizeof column);
            }
        }
    }
    for (; i < from.count; ++i) {
        float* const to = place.next();
        for (std::size_t c = 0; c < kPanelWidth; ++c) to[c] = toFloat(from.rows[c][i]);
    }
}

}  // namespace

WeightView::WeightView(const at::Tensor& weight)
    : in_(weight.size(1)),
      out_(weight.size(0)),
      taps_(weight.dim() == 4 ? weight.size(2) * weight.size(3) : 1) {
    TORCH_CHECK(weight.is_cpu() && (weight.dim() == 2 || weight.dim() == 4), "a weight's shape");
    const at::ScalarType type = weight.scalar_type();
    const bool isRead = type == at::kFloat || type == at::kHalf || type == at::kBFloat16;
    weight_ = (isRead ? weight : weight.to(at::kFloat)).contiguous();
}

void WeightView::layOut(int64_t panel, int64_t first, int64_t depth, float* panelNumbers) const {
    const int64_t firstRow = panel * kPanelWidth;
    const auto fill = [&](const auto* numbers) {
        PanelRows<std::decay_t<decltype(*numbers)>> from{};
        from.count = depth * taps_;
        for (int64_t c = 0; c < kPanelWidth; ++c) {
            const int64_t row = firstRow + std::min(c, columns(panel) - 1);
            from.rows[static_cast<std::size_t>(c)] = numbers + (row * in_ + first) * taps_;
        }
        layOutPanel(from, {panelNumbers, depth, taps_});
    };
    const void* const data = weight_.data_ptr();
    if (weight_.scalar_type() == at::kHalf) {
        fill(static_cast<const Half16*>(data));
    } else if (weight_.scalar_type() == at::kBFloat16) {
        fill(static_cast<const Bits16*>(data));
    } else {
        fill(static_cast<const float*>(data));
    }
}

}  // namespace ninefold::nn
