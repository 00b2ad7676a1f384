// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "core/pipeline/helper_catalog.h"

namespace ninefold::ui {

/// The upscalers on this machine. Looks through the folders when nobody did before: not for the
/// interface thread.
QStringList upscalerNames(const HelperCatalog& helpers);

}  // namespace ninefold::ui
