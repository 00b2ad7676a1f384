// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <chrono>
#include <cstddef>

namespace ninefold::nn {

enum class LayerKind { Convolution, Linear, Attention, Norm };
constexpr std::size_t kLayerKinds = 4;

struct LayerWork {
    double seconds = 0;  ///< summed over the threads that ran layers at the same time
    double flop = 0;     ///< as the definition has them; an algorithm may need fewer
};
using LayerWorks = std::array<LayerWork, kLayerKinds>;  ///< by LayerKind

/// Counts a layer's arithmetic (see FlopCount), and while timing is on its seconds, from its making
/// to its end. Any thread.
class LayerClock {
public:
    explicit LayerClock(LayerKind kind, double flop = 0) noexcept;
    ~LayerClock();
    LayerClock(const LayerClock&) = delete;
    LayerClock& operator=(const LayerClock&) = delete;

    /// From here on layers are timed, from zero.
    static void start() noexcept;
    /// What they took so far.
    static LayerWorks works() noexcept;
    static void stop() noexcept;

private:
    LayerKind kind_;
    double flop_;
    bool times_;
    std::chrono::steady_clock::time_point begun_;
};

}  // namespace ninefold::nn
