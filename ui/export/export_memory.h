// SPDX-License-Identifier: MIT
#pragma once

#include "ui/export/export_options.h"

namespace ninefold::ui {

/// What was chosen the last time, from the program's settings; Pictures/Ninefold at the first time.
/// Values that make no sense are as if they had never been written.
ExportOptions rememberedExport();
void rememberExport(const ExportOptions& options);

}  // namespace ninefold::ui
