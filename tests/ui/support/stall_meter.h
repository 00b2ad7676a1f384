// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace ninefold::test {

/// Measures how long the interface thread is kept from its events: a timer should fire every 5 ms;
/// what passes between two of its calls beyond that is a stall.
class StallMeter {
public:
    StallMeter();
    /// The longest stall so far, ms.
    double longestMs() const { return longestMs_; }

private:
    void tick();

    QTimer timer_;
    QElapsedTimer sinceTick_;
    double longestMs_ = 0;
};

}  // namespace ninefold::test
