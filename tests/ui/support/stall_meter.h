// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace ninefold::test {

/// Measures how long the interface thread is kept from its events: a timer should fire every 5 ms;
/// what passes between two of its calls beyond that is a stall. What the thread spent waiting for a
/// processor that other programs had is left out where the kernel tells it (schedstat).
class StallMeter {
public:
    StallMeter();
    /// The longest stall so far that is the program's own, ms.
    double longestMs() const { return longestMs_; }
    /// All of them, also those of 0.
    const std::vector<double>& stallsMs() const { return stallsMs_; }
    /// The same by the wall clock alone.
    double longestWallMs() const { return longestWallMs_; }

private:
    void tick();

    QTimer timer_;
    QElapsedTimer sinceTick_;
    double waitedAtTickMs_ = 0;
    std::vector<double> stallsMs_;
    double longestMs_ = 0;
    double longestWallMs_ = 0;
};

}  // namespace ninefold::test
