// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "core/pipeline/model_catalog.h"
#include "core/ranking/ranker.h"

namespace ninefold::cli {

/// The ranker for a model's pictures. `choice` is the id or the folder of one, or "aesthetics";
/// empty: what RankerShelf picks, and standard error says so if that one doesn't know such
/// pictures. Throws Error: Usage that lists the known ids, BadModel when there is none.
std::unique_ptr<Ranker> rankerFor(const ModelInfo& model, const ModelCatalog& catalog,
                                  const std::string& choice = {});

}  // namespace ninefold::cli
