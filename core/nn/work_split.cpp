// SPDX-License-Identifier: MIT
#include "core/nn/work_split.h"

#include <ATen/Parallel.h>
#include <omp.h>

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>

// LibTorch's at::parallel_for is a template: in code that isn't compiled for OpenMP it is a plain
// loop, and it deals out equal shares, so that all wait for the one whom another program disturbs.
namespace ninefold::nn {

ThreadsOfOperations::ThreadsOfOperations(int count) : before_(at::get_num_threads()) {
    omp_set_num_threads(count);
}

ThreadsOfOperations::~ThreadsOfOperations() {
    omp_set_num_threads(before_);
}

int64_t taskThreads() {
    return omp_in_parallel() != 0 ? 1 : std::max(1, at::get_num_threads());
}

void forEachTask(int64_t count, const std::function<void(int64_t task)>& body) {
    const int threads = static_cast<int>(std::min(count, taskThreads()));
    if (threads <= 1) {
        for (int64_t task = 0; task < count; ++task) body(task);
        return;
    }
    std::atomic<int64_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
#ifdef _OPENMP
#pragma omp parallel num_threads(threads)
#endif
    try {
        for (int64_t task = next++; task < count; task = next++) body(task);
    } catch (...) {
        const std::lock_guard lock(mutex);
        failure = std::current_exception();
        next = count;
    }
    if (failure != nullptr) std::rethrow_exception(failure);
}

}  // namespace ninefold::nn
