// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/image.h"

namespace ninefold {

/// What can be said of a picture's looks without having learned anything. Each 0..1.
struct Aesthetics {
    double sharpness = 0;  ///< variance of the Laplacian (Pech-Pacheco et al. 2000), v / (v+500)
    double contrast = 0;   ///< deviation of the luma, 80 of 255 and more being 1
    double colourfulness = 0;  ///< Hasler & Süsstrunk 2003, eq. of M3; 109 ("extremely") being 1

    /// The mean of the three, 0..1.
    double value() const { return (sharpness + contrast + colourfulness) / 3; }
};

/// A picture of one colour and an empty one have none of the three. Compare pictures of one size:
/// a smaller copy is sharper.
Aesthetics measureAesthetics(const Image& image);

}  // namespace ninefold
