// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/models/control_network.h"
#include "core/models/loaded_model.h"
#include "core/pipeline/batch.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/model_hash.h"
#include "core/pipeline/precision.h"

namespace ninefold {

/// Keeps the ControlNets of the last batch in memory, no others. Not for two threads at once.
class ControlCache {
public:
    ControlCache(HelperCatalog helpers, Precision precision, ModelHashes hashes);

    /// The request's controls with names and hashes as used, their networks read where they aren't
    /// yet. Throws Error{BadModel} for a network that isn't there, is damaged or made for another
    /// kind of model.
    std::vector<ReadyControl> ready(const GenerationRequest& request, const LoadedModel& model);

private:
    HelperCatalog helpers_;
    Precision precision_;
    ModelHashes hashes_;
    std::map<std::string, std::unique_ptr<const ControlNetwork>> networks_;  ///< by hash
};

}  // namespace ninefold
