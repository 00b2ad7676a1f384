// SPDX-License-Identifier: MIT
#include "core/pipeline/lanes.h"

#include <ATen/Parallel.h>
#include <dlfcn.h>
#include <omp.h>
#include <sys/resource.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace ninefold {

namespace {

constexpr int kNicer = 5;

/// One thread an operation unless it is given more: lanes replace the parallelism inside
/// operations. OpenBLAS keeps threads of its own, which LibTorch doesn't reach and whose results
/// depend on their number; it may also be absent.
void useOneThreadAnOperation() {
    at::set_num_threads(1);
    using SetThreads = void (*)(int);
    if (auto* const found = dlsym(RTLD_DEFAULT, "openblas_set_num_threads"); found != nullptr) {
        reinterpret_cast<SetThreads>(found)(1);
    }
}

}  // namespace

/// How many threads the operations of body(i) of n may use on `count` lanes: the bodies left over
/// after all full rounds share the lanes.
int operationThreads(int i, int n, int count) {
    const int rest = n % count;
    return i < n - rest ? 1 : count / rest;
}

class Lanes::Impl {
public:
    explicit Impl(int count) {
        for (int i = 0; i < count; ++i) threads_.emplace_back([this] { work(); });
    }

    ~Impl() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        for (std::thread& thread : threads_) thread.join();
    }

    int count() const { return static_cast<int>(threads_.size()); }

    void run(int n, const std::function<void(int)>& body, const std::function<void(int)>& onDone) {
        std::unique_lock lock(mutex_);
        body_ = &body;
        next_ = 0;
        end_ = n;
        running_ = 0;
        failure_ = nullptr;
        done_.clear();
        wake_.notify_all();
        for (;;) {
            report_.wait(lock, [this] { return !done_.empty() || isIdle(); });
            if (done_.empty()) break;
            const int index = done_.front();
            done_.pop_front();
            if (!onDone || failure_ != nullptr) continue;
            lock.unlock();
            std::exception_ptr thrown;
            try {
                onDone(index);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (thrown != nullptr) fail(thrown);
        }
        body_ = nullptr;
        if (failure_ != nullptr) std::rethrow_exception(std::exchange(failure_, nullptr));
    }

private:
    bool isIdle() const { return next_ >= end_ && running_ == 0; }

    void fail(const std::exception_ptr& thrown) {
        if (failure_ == nullptr) failure_ = thrown;
        next_ = end_;
    }

    void work() {
        // On Linux both concern the calling thread alone.
        setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + kNicer);
        useOneThreadAnOperation();
        const c10::InferenceMode inference;
        std::unique_lock lock(mutex_);
        for (;;) {
            wake_.wait(lock, [this] { return stopping_ || (body_ != nullptr && next_ < end_); });
            if (stopping_) return;
            const int index = next_++;
            ++running_;
            // LibTorch's own setting is the whole process's; OpenMP's is this thread's.
            omp_set_num_threads(operationThreads(index, end_, count()));
            lock.unlock();
            std::exception_ptr thrown;
            try {
                (*body_)(index);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            --running_;
            if (thrown != nullptr) {
                fail(thrown);
            } else {
                done_.push_back(index);
            }
            report_.notify_one();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable report_;
    const std::function<void(int)>* body_ = nullptr;
    int next_ = 0;
    int end_ = 0;
    int running_ = 0;
    bool stopping_ = false;
    std::deque<int> done_;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

Lanes::Lanes(int count) : impl_(std::make_unique<Impl>(count)) {}
Lanes::~Lanes() = default;
int Lanes::count() const {
    return impl_->count();
}

void Lanes::run(int n, const std::function<void(int)>& body,
                const std::function<void(int)>& onDone) {
    impl_->run(n, body, onDone);
}

}  // namespace ninefold
