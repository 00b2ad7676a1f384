// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

#include "ui/nine/batch.h"

namespace ninefold::ui {

/// What can be told beforehand of a job of the queue; < 0 while unknown.
struct Forecast {
    double seconds = -1;  ///< that its missing pictures take
    double readyIn = -1;  ///< seconds until it should be done, the jobs before it included
};

/// How long the recipe's pictures take to draw, in seconds; < 0 where nobody knows.
using SecondsFor = std::function<double(const Recipe& recipe, int count)>;

/// One for each job, which stand as they will be drawn. A running job goes by what it says itself
/// once it has begun. Behind a job of which nothing is known nobody knows more; failed jobs take no
/// time.
std::vector<Forecast> forecast(const std::vector<Batch>& queue, const SecondsFor& secondsFor);

}  // namespace ninefold::ui
