// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/image.h"

namespace ninefold {

/// Makes of a picture what a ControlNet was trained to see. Depth and poses are given as pictures.
struct ControlPreprocessor {
    const char* id;     ///< stored, never renamed, e.g. "canny"
    const char* label;  ///< for people
    Image (*process)(const Image& picture);
};

/// "none" first.
const std::vector<ControlPreprocessor>& controlPreprocessors();

/// The picture as the preprocessor makes it, of the same size. Throws Error{Usage} that lists the
/// known ids.
Image preprocessed(const Image& picture, const std::string& id);

}  // namespace ninefold
