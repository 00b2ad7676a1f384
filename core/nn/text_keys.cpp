// SPDX-License-Identifier: MIT
#include "core/nn/text_keys.h"

namespace ninefold::nn {

TextKeys::Pair TextKeys::of(const void* layer, const std::function<Pair()>& make) {
    {
        const std::lock_guard lock(mutex_);
        if (const auto found = pairs_.find(layer); found != pairs_.end()) return found->second;
    }
    // Two lanes may come here at a time: both make the same bits.
    Pair pair = make();
    const auto bytes = static_cast<std::int64_t>(pair.keys.nbytes() + pair.values.nbytes());
    const std::lock_guard lock(mutex_);
    if (bytes <= freeBytes_ && pairs_.emplace(layer, pair).second) freeBytes_ -= bytes;
    return pair;
}

}  // namespace ninefold::nn
