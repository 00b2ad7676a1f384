// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace ninefold::nn {

/// Memory of large tensors on the processor. The C library gives each of them fresh pages and takes
/// them back, and the kernel clears them each time: on feature maps of some ten MiB that costs as
/// much as the arithmetic. The pool keeps what is freed for the next tensor of about that size and
/// asks for pages of 2 MiB.

/// From now on LibTorch takes large tensors from the pool. Any thread, any number of times; not
/// under AddressSanitizer and its like, which have to see every allocation.
void useTensorPool();

struct TensorPoolState {
    std::size_t usedBytes = 0;  ///< by tensors that live
    std::size_t keptBytes = 0;  ///< for the next ones
};

TensorPoolState tensorPoolState();

/// Gives back what is kept, as when a job is done. Any thread.
void trimTensorPool();

}  // namespace ninefold::nn
