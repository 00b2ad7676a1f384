// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <string>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// A picture that a recipe names by its SHA-256; null when the library hasn't kept it, or when
/// that is no SHA-256. Not for the interface thread.
QImage storedPicture(const HistoryStore& store, const std::string& id);

}  // namespace ninefold::ui
