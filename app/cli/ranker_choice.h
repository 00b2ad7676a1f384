// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/pipeline/model_catalog.h"
#include "core/ranking/ranker.h"

namespace ninefold::cli {

/// The ranker that belongs to a model, or else to the first of the catalogue. Throws
/// Error{BadModel} if there is none.
std::unique_ptr<Ranker> rankerFor(const ModelInfo& model, const ModelCatalog& catalog);

}  // namespace ninefold::cli
