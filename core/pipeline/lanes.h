// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>

#include "core/base/processor.h"

namespace ninefold {

/// The worker threads that compute. Each lane works on whole pictures by itself, its tensor
/// operations single-threaded, so no core waits for another inside an operation. The pictures left
/// over when each lane has had as many as the others share the cores, which then work together
/// inside operations: our own kernels (core/nn) give the same bits with any number of threads.
/// Lanes run at a lower priority than the window.
class Lanes {
public:
    /// `count` >= 1 worker threads, made here and joined in the destructor.
    explicit Lanes(int count);
    ~Lanes();
    Lanes(const Lanes&) = delete;
    Lanes& operator=(const Lanes&) = delete;

    int count() const;

    /// Calls body(i) once for each i in [0, n) on the lanes, and onDone(i) on the calling thread as
    /// each finishes. Returns when all are done. The first exception of either stops what hasn't
    /// begun and is thrown here. One call at a time.
    void run(int n, const std::function<void(int)>& body,
             const std::function<void(int)>& onDone = {});

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ninefold
