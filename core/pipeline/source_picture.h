// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/image.h"

namespace ninefold {

/// What image to image, inpainting and outpainting start from. Masks are pictures too: grey, white
/// (255) = redraw, black = keep; their red channel counts.

/// Pixels to add at each side of a picture, none negative.
struct Margins {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    bool isNone() const noexcept { return left == 0 && top == 0 && right == 0 && bottom == 0; }
};

struct FrameSize {
    int width = 0;   ///< px
    int height = 0;  ///< px
};

/// The size at which to draw from a picture of `source` size: its own where a model that draws
/// multiples of `multiple` can do so, up to four times the pixels of its `native` size; else the
/// same shape at about the native number of pixels.
FrameSize sizeToDraw(FrameSize source, FrameSize native, int multiple);

/// How far a seam reaches into a picture that is extended: a sixteenth of the native width.
int seamOverlapPx(FrameSize native);

/// The largest middle part of that shape, scaled. The same pixels where the size is the same.
Image fitted(const Image& image, FrameSize size);

/// The picture on a larger canvas, its outermost pixels drawn out to fill it.
Image extended(const Image& image, const Margins& margins);

/// `mask` (empty: nothing is masked) on that canvas, with the new part white. The white reaches
/// `overlapPx` into the picture, fading, so that the seam is drawn too.
Image extendedMask(FrameSize picture, const Image& mask, const Margins& margins, int overlapPx);

/// White where the mask is black.
Image inverted(const Image& mask);

/// Whether the mask lets nothing be redrawn.
bool keepsAll(const Image& mask);

/// `drawn` where the mask is white, exactly `source` where it is black, a blend between. All three
/// are of one size.
Image composed(const Image& source, const Image& drawn, const Image& mask);

/// Throws Error{Usage} for a mask without a picture, of another size, or one that keeps all.
void validateMask(const Image& source, const Image& mask);

}  // namespace ninefold
