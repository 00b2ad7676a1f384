// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold::ui {

/// Counts the whole notches of a wheel: touch pads send many small parts of one.
class WheelNotches {
public:
    /// `angle` as QWheelEvent tells it. Returns the notches that became whole, signed.
    int add(int angle) {
        rest_ += angle;
        const int notches = rest_ / kNotch;
        rest_ -= notches * kNotch;
        return notches;
    }

private:
    static constexpr int kNotch = 120;
    int rest_ = 0;
};

}  // namespace ninefold::ui
