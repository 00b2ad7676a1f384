// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold::nn {

/// Counts the arithmetic that this thread does in convolutions, matrix products and attention while
/// the object lives; a multiply and an add are two. Counts may nest.
class FlopCount {
public:
    FlopCount() noexcept;
    double flop() const noexcept;

    /// Called by the layers.
    static void add(double flop) noexcept;

private:
    double start_;
};

}  // namespace ninefold::nn
