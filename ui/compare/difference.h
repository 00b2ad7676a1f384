// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QMetaType>
#include <QSize>

namespace ninefold::ui {

/// How two pictures differ, pixel by pixel.
struct Difference {
    QImage map;  ///< frame-sized: the distance of each colour, times the gain; black = same
    double differing = 0;     ///< 0..1: share of the pixels of which any colour differs
    double psnr = 0;          ///< dB, of the three colours together; infinite for the same pixels
    int largest = 0;          ///< 0..255: the largest distance of one colour
    bool isPossible = false;  ///< false unless both pictures have pixels
};

/// Both pictures are fitted into `frame`; where only one of them is, nothing is compared. Any
/// thread. gain >= 1.
Difference compareImages(const QImage& a, const QImage& b, const QSize& frame, double gain);

}  // namespace ninefold::ui

Q_DECLARE_METATYPE(ninefold::ui::Difference)
