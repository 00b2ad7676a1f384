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

/// How far a batch is over all its passes, and how long it will still take: denoising by its own
/// pace, decoding by its share of the arithmetic until a batch has shown how long it really takes.
class DrawProgress {
public:
    /// The decoding of the whole batch in FLOP, and how much slower these are than denoising's.
    DrawProgress(double decodeFlop, double decodeSlowdown)
        : decodeWork_(decodeFlop * decodeSlowdown) {}

    /// One model call more to come, for the whole batch.
    void addCall(double flop) {
        ++calls_;
        work_ += flop;
    }
    /// One of them is done.
    void called(double flop) {
        ++done_;
        doneWork_ += flop;
    }

    int done() const { return done_; }
    int calls() const { return calls_; }
    double denoiseFlop() const { return work_; }
    /// < 0 before the first call.
    double secondsLeft() const {
        if (doneWork_ <= 0) return -1;
        return watch_.seconds() / doneWork_ * (work_ - doneWork_ + decodeWork_);
    }

private:
    Stopwatch watch_;
    double decodeWork_;
    double work_ = 0;
    double doneWork_ = 0;
    int calls_ = 0;
    int done_ = 0;
};

}  // namespace ninefold
