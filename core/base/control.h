// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/json_fwd.h"

namespace ninefold {

/// A picture that steers the drawing through a ControlNet (Zhang et al. 2023, arXiv:2302.05543).
struct Control {
    std::string network;                ///< name of the ControlNet
    std::string hash;                   ///< SHA-256 of its file
    std::string picture;                ///< SHA-256 of the picture, before it is preprocessed
    std::string preprocessor = "none";  ///< an id of controlPreprocessors()
    double weight = 1.0;                ///< how strongly it steers, 0..2
    double from = 0.0;                  ///< it steers from this share of the steps …
    double until = 1.0;                 ///< … to this one, 0..1

    // Written out: GCC 12 warns of uninitialized texts in an aggregate within an aggregate.
    Control() {}
};

using Controls = std::vector<Control>;

inline constexpr std::size_t kMostControls = 4;

/// Adds a key only when there are some.
void addTo(Json& json, const Controls& controls);
/// What is missing keeps its default. Throws Json::exception for a wrong type.
Controls controlsFromJson(const Json& json);

/// Throws Error{Usage} for the first control that can't be: without a name, a weight or share
/// outside its range, an end before the beginning, more than kMostControls.
void validate(const Controls& controls);

/// Whether a control acts in step `step` of `steps`, as diffusers decides it.
bool actsIn(const Control& control, int step, int steps);

}  // namespace ninefold
