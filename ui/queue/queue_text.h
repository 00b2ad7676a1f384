// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/nine/batch.h"
#include "ui/queue/forecast.h"

namespace ninefold::ui {

/// How a job of the queue stands, in one line: "9 pictures · about 3 s left", "9 pictures ·
/// ≈ 5 s · ready at 14:32", "4 of 9 pictures · The disk is full."
QString queueText(const Batch& job, bool paused, const Forecast& forecast = {});

}  // namespace ninefold::ui
