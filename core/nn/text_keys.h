// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <mutex>
#include <unordered_map>

namespace ninefold::nn {

/// The keys and values that cross-attention layers make of one text. They are the same at every
/// step, so each layer makes them once and leaves them here. For one text and the networks that
/// draw towards it, while their weights don't change; any thread.
class TextKeys {
public:
    struct Pair {
        at::Tensor keys, values;  ///< [B,heads,T,d]
    };

    /// Keeps at most so much; layers that come when it is full make theirs at each call.
    explicit TextKeys(std::int64_t mostBytes) : freeBytes_(mostBytes) {}

    /// Those of a layer, from `make` if they aren't here.
    Pair of(const void* layer, const std::function<Pair()>& make);

private:
    std::mutex mutex_;
    std::int64_t freeBytes_;
    std::unordered_map<const void*, Pair> pairs_;
};

}  // namespace ninefold::nn
