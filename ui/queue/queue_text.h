// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/nine/batch.h"

namespace ninefold::ui {

/// How a job of the queue stands, in one line: "9 pictures · about 3 s left", "9 pictures ·
/// waiting", "4 of 9 pictures · The disk is full."
QString queueText(const Batch& job, bool paused);

}  // namespace ninefold::ui
