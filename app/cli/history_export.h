// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "app/cli/output.h"
#include "core/history/history_store.h"

namespace ninefold::cli {

/// Throws Error{BadFile} if there is no such picture.
ImageRow findPicture(const HistoryStore& store, std::int64_t id);

/// Adds `history export`.
void addHistoryExport(CLI::App& history, Output& output);

}  // namespace ninefold::cli
