// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace ninefold {

/// Seconds since it was made.
class Stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// How long a batch will still take: denoising by its own pace, decoding by its share of the
/// arithmetic until a batch has shown how long it really takes.
class Pace {
public:
    /// Arithmetic of the whole batch, in FLOP.
    Pace(double denoiseFlop, double decodeFlop, double decodeSlowdown)
        : decodeShare_(denoiseFlop > 0 ? decodeSlowdown * decodeFlop / denoiseFlop : 0) {}

    /// Seconds left after `done` of `total` model calls; < 0 before the first.
    double secondsLeft(int done, int total) const {
        if (done == 0) return -1;
        const double perCall = watch_.seconds() / done;
        return perCall * (total - done) + perCall * total * decodeShare_;
    }

private:
    Stopwatch watch_;
    double decodeShare_;
};

}  // namespace ninefold
