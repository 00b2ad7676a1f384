// SPDX-License-Identifier: MIT
#include "core/nn/blocked_attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/nn/matrix_kernel.h"
#include "core/nn/softmax_rows.h"
#include "core/nn/vector_code.h"
#include "core/nn/work_split.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kQueries = 96;  // of a task; with kKeys scores each in the second-level cache
constexpr int64_t kKeys = 512;    // at a time, a multiple of the panel's width

int64_t panelsOf(int64_t columns) {
    return (columns + kPanelWidth - 1) / kPanelWidth;
}

/// One head of one picture: row i of t is at data + i * stride.
template <typename T>
struct Head {
    T* data;
    int64_t stride;
};

template <typename T>
Head<T> headOf(const at::Tensor& t, int64_t index) {
    const int64_t picture = index / t.size(1);
    const int64_t head = index % t.size(1);
    return {static_cast<T*>(t.data_ptr()) + picture * t.stride(0) + head * t.stride(1),
            t.stride(2)};
}

/// Keys as columns: [panel of 16 keys][d][16], zero behind the last.
template <typename T>
void packKeys(const Head<const T>& keys, int64_t count, int64_t d, float* packed) {
    for (int64_t first = 0; first < count; first += kPanelWidth, packed += d * kPanelWidth) {
        for (int64_t c = 0; c < kPanelWidth; ++c) {
            const bool exists = first + c < count;
            const T* row = keys.data + (first + c) * keys.stride;
            for (int64_t i = 0; i < d; ++i)
                packed[i * kPanelWidth + c] = exists ? toFloat(row[i]) : 0;
        }
    }
}

/// Values as rows: [panel of 16 of d][key][16], zero behind d.
template <typename T>
void packValues(const Head<const T>& values, int64_t count, int64_t d, float* packed) {
    for (int64_t first = 0; first < d; first += kPanelWidth, packed += count * kPanelWidth) {
        const int64_t columns = std::min(kPanelWidth, d - first);
        for (int64_t key = 0; key < count; ++key) {
            const T* row = values.data + key * values.stride + first;
            float* to = packed + key * kPanelWidth;
            for (int64_t c = 0; c < kPanelWidth; ++c) to[c] = c < columns ? toFloat(row[c]) : 0;
        }
    }
}

struct PackedHead {
    const float* keys;
    const float* values;
    int64_t count;  ///< of keys
    int64_t d;
    bool causal;

    int64_t stride() const { return panelsOf(d) * kPanelWidth; }
};

/// The buffers of a task.
struct Block {
    int64_t first;  ///< query
    int64_t count;
    at::Tensor storage;
    float* queries;  ///< [count, d], scaled
    float* scores;   ///< [count, kKeys]
    float* result;   ///< [count, stride()]
    std::vector<RunningSoftmax> softmax;

    Block(const PackedHead& head, int64_t firstQuery, int64_t queryCount)
        : first(firstQuery),
          count(queryCount),
          storage(at::empty({queryCount * (head.d + kKeys + head.stride())}, at::kFloat)),
          queries(storage.data_ptr<float>()),
          scores(queries + queryCount * head.d),
          result(scores + queryCount * kKeys),
          softmax(static_cast<std::size_t>(queryCount)) {}
};

using RowPlaces = std::array<const float*, kQueries>;

RowPlaces placesOf(const float* data, int64_t count, int64_t stride) {
    RowPlaces rows{};
    for (int64_t r = 0; r < count; ++r) rows[static_cast<std::size_t>(r)] = data + r * stride;
    return rows;
}

void scoreKeys(const PackedHead& head, Block& block, int64_t firstKey, int64_t keys) {
    const RowPlaces rows = placesOf(block.queries, block.count, head.d);
    PanelProduct product;
    product.rows = rows.data();
    product.rowCount = block.count;
    product.depth = head.d;
    product.stride = kKeys;
    for (int64_t key = 0; key < keys; key += kPanelWidth) {
        product.panel = head.keys + (firstKey + key) * head.d;
        const bool isLast = key + kPanelWidth >= keys;
        const int64_t panelSize = head.d * kPanelWidth;
        if (!isLast) product.nextPanel = {product.panel + panelSize, panelSize};
        product.result = block.scores + key;
        multiplyPanel(product);
    }
}

/// Scores to weights; what was summed before shrinks to the same scale.
void weighKeys(const PackedHead& head, Block& block, int64_t firstKey, int64_t keys) {
    for (int64_t r = 0; r < block.count; ++r) {
        float* const scores = block.scores + r * kKeys;
        const int64_t seen =
            head.causal ? std::clamp<int64_t>(block.first + r + 1 - firstKey, 0, keys) : keys;
        std::fill(scores + seen, scores + keys, 0.0F);
        if (seen == 0) continue;
        const float shrink = exponentiate(scores, seen, block.softmax[static_cast<std::size_t>(r)]);
        if (firstKey > 0 && shrink != 1.0F) {
            scaleRow(block.result + r * head.stride(), head.d, shrink);
        }
    }
}

void addValues(const PackedHead& head, Block& block, int64_t firstKey, int64_t keys) {
    const RowPlaces rows = placesOf(block.scores, block.count, kKeys);
    PanelProduct product;
    product.rows = rows.data();
    product.rowCount = block.count;
    product.depth = keys;
    product.stride = head.stride();
    product.start = firstKey == 0 ? PanelStart::Bias : PanelStart::Result;
    for (int64_t column = 0; column < head.d; column += kPanelWidth) {
        product.panel = head.values + (column / kPanelWidth * head.count + firstKey) * kPanelWidth;
        product.columns = head.d - column <= kPanelWidth / 2 ? kPanelWidth / 2 : kPanelWidth;
        product.result = block.result + column;
        multiplyPanel(product);
    }
}

void attendBlock(const PackedHead& head, Block& block) {
    const int64_t last = head.causal ? std::min(head.count, block.first + block.count) : head.count;
    for (int64_t key = 0; key < last; key += kKeys) {
        const int64_t keys = std::min(kKeys, last - key);
        scoreKeys(head, block, key, keys);
        weighKeys(head, block, key, keys);
        addValues(head, block, key, keys);
    }
    for (int64_t r = 0; r < block.count; ++r) {
        scaleRow(block.result + r * head.stride(), head.d,
                 1.0F / block.softmax[static_cast<std::size_t>(r)].sum);
    }
}

template <typename T>
at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, bool causal) {
    const int64_t heads = q.size(0) * q.size(1);
    const int64_t queries = q.size(2);
    const int64_t keys = k.size(2);
    const int64_t d = q.size(3);
    const int64_t keySize = panelsOf(keys) * kPanelWidth * d;
    const int64_t valueSize = panelsOf(d) * kPanelWidth * keys;
    const at::Tensor packed = at::empty({heads * (keySize + valueSize)}, at::kFloat);
    float* const packedKeys = packed.data_ptr<float>();
    float* const packedValues = packedKeys + heads * keySize;
    forEachTask(heads, [&](int64_t h) {
        packKeys<T>({headOf<T>(k, h).data, k.stride(2)}, keys, d, packedKeys + h * keySize);
        packValues<T>({headOf<T>(v, h).data, v.stride(2)}, keys, d, packedValues + h * valueSize);
    });

    const at::Tensor result =
        at::empty({q.size(0), queries, q.size(1), d}, q.options()).transpose(1, 2);
    const auto scale = static_cast<float>(1.0 / std::sqrt(static_cast<double>(d)));
    const int64_t blocks = (queries + kQueries - 1) / kQueries;
    forEachTask(heads * blocks, [&](int64_t task) {
        const int64_t h = task / blocks;
        const PackedHead head{packedKeys + h * keySize, packedValues + h * valueSize, keys, d,
                              causal};
        const int64_t first = task % blocks * kQueries;
        Block block(head, first, std::min(kQueries, queries - first));
        const Head<T> from = headOf<T>(q, h);
        for (int64_t r = 0; r < block.count; ++r) {
            const T* row = from.data + (first + r) * from.stride;
            for (int64_t i = 0; i < d; ++i) block.queries[r * d + i] = toFloat(row[i]) * scale;
        }
        attendBlock(head, block);
        const Head<T> to = headOf<T>(result, h);
        for (int64_t r = 0; r < block.count; ++r) {
            T* row = to.data + (first + r) * to.stride;
            for (int64_t i = 0; i < d; ++i) fromFloat(block.result[r * head.stride() + i], row[i]);
        }
    });
    return result;
}

at::Tensor withRows(const at::Tensor& t) {
    return t.stride(3) == 1 ? t : t.contiguous();
}

}  // namespace

at::Tensor blockedAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                            bool causal) {
    TORCH_CHECK(k.sizes() == v.sizes() && q.size(3) == k.size(3), "attention of a wrong shape");
    if (q.scalar_type() == at::kBFloat16) {
        return attend<Bits16>(withRows(q), withRows(k), withRows(v), causal);
    }
    return attend<float>(withRows(q), withRows(k), withRows(v), causal);
}

}  // namespace ninefold::nn
