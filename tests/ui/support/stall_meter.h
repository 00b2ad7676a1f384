// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace ninefold::test {

/// Measures how long the interface thread is kept from its events: a timer should fire every 5 ms;
/// what passes between two of its calls beyond that is a stall. On a machine that does other work
/// too the thread may also be kept waiting for a processor; longestBusyMs() leaves that out.
class StallMeter {
public:
    StallMeter();
    /// The longest stall so far, ms.
    double longestMs() const { return longestMs_; }
    /// The most processor time that passed on this thread between two ticks, ms.
    double longestBusyMs() const { return longestBusyMs_; }

private:
    void tick();

    QTimer timer_;
    QElapsedTimer sinceTick_;
    double busyAtTickMs_ = 0;
    double longestMs_ = 0;
    double longestBusyMs_ = 0;
};

}  // namespace ninefold::test
