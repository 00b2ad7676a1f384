// SPDX-License-Identifier: MIT
#include "core/nn/tensor_pool.h"

#include <c10/core/CPUAllocator.h>
#include <malloc.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <unordered_map>

namespace ninefold::nn {
namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;
constexpr std::size_t kSmallest = kMiB;  // smaller ones are the C library's
constexpr std::size_t kLargePage = 2 * kMiB;
constexpr std::size_t kMostKept = 320 * kMiB;
constexpr std::size_t kSteps = 8;  // sizes between a power of two and the next

/// Rounded up, so that tensors of about one size can follow each other.
std::size_t rounded(std::size_t bytes) {
    std::size_t step = kSmallest / kSteps;
    while (step * 2 * kSteps <= bytes) step *= 2;
    return (bytes + step - 1) / step * step;
}

class TensorPool final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t bytes) const override {
        if (bytes < kSmallest) return small_->allocate(bytes);
        void* const block = take(rounded(bytes));
        if (block == nullptr) return small_->allocate(bytes);  // its error says what is missing
        return {block, block, &free, c10::Device(c10::kCPU)};
    }

    c10::DeleterFnPtr raw_deleter() const override { return &free; }

    TensorPoolState state() const {
        const std::lock_guard lock(mutex_);
        return {used_, kept_};
    }

    void trim(std::size_t most) const {
        const std::lock_guard lock(mutex_);
        trimLocked(most);
    }

    static TensorPool& instance() {
        // LibTorch has one allocator for the whole process, which outlives every tensor.
        static auto* const kPool = new TensorPool();
        return *kPool;
    }

private:
    TensorPool() = default;

    void* take(std::size_t bytes) const {
        const std::lock_guard lock(mutex_);
        void* block = nullptr;
        const auto fit = free_.lower_bound(bytes);
        if (fit != free_.end() && fit->first - bytes <= bytes / kSteps) {
            bytes = fit->first;
            block = fit->second;
            free_.erase(fit);
            kept_ -= bytes;
        } else {
            block = map(bytes);
            if (block == nullptr) {
                trimLocked(0);
                block = map(bytes);
            }
        }
        if (block == nullptr) return nullptr;
        sizes_[block] = bytes;
        used_ += bytes;
        return block;
    }

    /// Fresh pages, large ones where they fit.
    static void* map(std::size_t bytes) {
        const std::size_t slack = bytes >= kLargePage ? kLargePage : 0;
        void* const start = ::mmap(nullptr, bytes + slack, PROT_READ | PROT_WRITE,
                                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (start == MAP_FAILED) return nullptr;  // NOLINT(performance-no-int-to-ptr)
        if (slack == 0) return start;
        auto* const first = static_cast<std::byte*>(start);
        const std::size_t over = reinterpret_cast<std::uintptr_t>(start) % kLargePage;
        const std::size_t before = over == 0 ? 0 : kLargePage - over;
        if (before > 0) ::munmap(first, before);
        if (before < slack) ::munmap(first + before + bytes, slack - before);
        ::madvise(first + before, bytes, MADV_HUGEPAGE);
        return first + before;
    }

    void giveBack(void* block, std::size_t bytes) const {
        used_ -= bytes;
        if (bytes > kMostKept) {
            ::munmap(block, bytes);
            return;
        }
        free_.emplace(bytes, block);
        kept_ += bytes;
        trimLocked(kMostKept);
    }

    void trimLocked(std::size_t most) const {
        while (kept_ > most) {
            const auto largest = std::prev(free_.end());
            ::munmap(largest->second, largest->first);
            kept_ -= largest->first;
            free_.erase(largest);
        }
    }

    static void free(void* block) {
        const TensorPool& pool = instance();
        {
            const std::lock_guard lock(pool.mutex_);
            const auto found = pool.sizes_.find(block);
            if (found != pool.sizes_.end()) {
                const std::size_t bytes = found->second;
                pool.sizes_.erase(found);
                pool.giveBack(block, bytes);
                return;
            }
        }
        pool.small_->raw_deleter()(block);
    }

    c10::Allocator* small_ = c10::GetDefaultCPUAllocator();
    // An allocator is const to LibTorch.
    mutable std::mutex mutex_;
    mutable std::multimap<std::size_t, void*> free_;
    mutable std::unordered_map<void*, std::size_t> sizes_;
    mutable std::size_t used_ = 0;
    mutable std::size_t kept_ = 0;
};

}  // namespace

void useTensorPool() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    static const bool kDone = [] {
        c10::SetCPUAllocator(&TensorPool::instance(), /*priority=*/1);
        return true;
    }();
    static_cast<void>(kDone);
#endif
}

TensorPoolState tensorPoolState() {
    return TensorPool::instance().state();
}

void trimTensorPool() {
    TensorPool::instance().trim(0);
    ::malloc_trim(0);
}

}  // namespace ninefold::nn
