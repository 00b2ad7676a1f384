// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "ui/nine/batch.h"

namespace ninefold::ui {

/// A stored batch with its pictures as the grid shows them. Reads files: not on the interface
/// thread.
Batch readBatch(const HistoryStore& store, const JobRow& job);

/// The one that the newest picture of the library belongs to.
std::optional<Batch> readLastBatch(const HistoryStore& store);

}  // namespace ninefold::ui
