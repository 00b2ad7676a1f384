// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <vector>

#include "core/base/control.h"

namespace ninefold::ui {

/// A control as the artist set it, with its picture.
struct SteeringPicture {
    Control control;
    QImage picture;   ///< as it was opened; null: none yet
    QString problem;  ///< why there is none; one sentence

    // Written out: GCC 12 warns of uninitialized texts in an aggregate within an aggregate.
    SteeringPicture() {}
};

using SteeringPictures = std::vector<SteeringPicture>;

/// Whether both draw the same.
inline bool operator==(const SteeringPicture& a, const SteeringPicture& b) {
    const Control& x = a.control;
    const Control& y = b.control;
    return x.network == y.network && x.preprocessor == y.preprocessor && x.weight == y.weight &&
           x.from == y.from && x.until == y.until && a.picture.cacheKey() == b.picture.cacheKey();
}
inline bool operator!=(const SteeringPicture& a, const SteeringPicture& b) {
    return !(a == b);
}

}  // namespace ninefold::ui
