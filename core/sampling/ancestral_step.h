// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace ninefold {

/// Ancestral sampling (Song et al. 2020, arXiv:2011.13456; k-diffusion): from one noise to a lower
/// one by going further down and coming back up with fresh noise, down^2 + up^2 = to^2.
struct AncestralStep {
    double down;
    double up;
};

inline AncestralStep ancestralStep(double from, double to) {
    const double up = std::sqrt(to * to * (from * from - to * to) / (from * from));
    return {std::sqrt(to * to - up * up), up};
}

}  // namespace ninefold
