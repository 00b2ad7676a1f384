// SPDX-License-Identifier: MIT
#include "core/pipeline/memory_check.h"

#include <sys/mman.h>

#include <cstddef>
#include <thread>

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kBlasBufferMiB = 128;  // OpenBLAS's, for each thread that multiplies
constexpr std::size_t kModelMiB = 256;       // the smallest model and its pictures

}  // namespace

void requireMemoryToDraw() {
    const std::size_t threads = std::thread::hardware_concurrency() + 1;
    const std::size_t needed = (kModelMiB + threads * kBlasBufferMiB) * kMiB;
    void* const probe = ::mmap(nullptr, needed, PROT_READ | PROT_WRITE,
                               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (probe == MAP_FAILED) {
        throw Error(ErrorKind::OutOfMemory,
                    {"There is not enough memory to draw: %1 MiB can't be had.", needed / kMiB},
                    "Close other programs or raise the limit (ulimit -v).");
    }
    ::munmap(probe, needed);
}

}  // namespace ninefold
