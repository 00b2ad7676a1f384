// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_file.h"

namespace ninefold::ui {

/// What is told of a model, as Markdown: what it can do, the words and styles it knows (`info`, for
/// one that can draw), and its README.md without the settings that some begin with. Empty when
/// there is nothing to tell. Reads the file: any thread, not the interface's.
QString modelCard(const ModelFile& model, const std::optional<ModelInfo>& info);

}  // namespace ninefold::ui
