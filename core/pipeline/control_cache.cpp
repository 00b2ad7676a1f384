// SPDX-License-Identifier: MIT
#include "core/pipeline/control_cache.h"

#include <utility>

namespace ninefold {

ControlCache::ControlCache(HelperCatalog helpers, Precision precision, ModelHashes hashes)
    : helpers_(std::move(helpers)), precision_(std::move(precision)), hashes_(std::move(hashes)) {}

std::vector<ReadyControl> ControlCache::ready(const GenerationRequest& request,
                                              const LoadedModel& model) {
    std::vector<ReadyControl> controls;
    std::map<std::string, std::filesystem::path> wanted;
    for (std::size_t i = 0; i < request.recipe.controls.size(); ++i) {
        Control control = request.recipe.controls[i];
        const Helper helper = helpers_.find(Helper::Kind::ControlNet, control.network);
        control.network = helper.name;
        control.hash = hashes_.hashOf(helper.path);
        wanted[control.hash] = helper.path;
        controls.push_back({control, nullptr, request.controlImages[i]});
    }
    // What isn't wanted any more goes before others are read.
    for (auto it = networks_.begin(); it != networks_.end();) {
        it = wanted.count(it->first) != 0 ? std::next(it) : networks_.erase(it);
    }
    for (ReadyControl& ready : controls) {
        std::unique_ptr<const ControlNetwork>& network = networks_[ready.control.hash];
        if (network == nullptr) {
            network = std::make_unique<const ControlNetwork>(wanted[ready.control.hash],
                                                             precision_.dtype, precision_.device);
        }
        model.requireFit(*network);
        ready.network = network.get();
    }
    return controls;
}

}  // namespace ninefold
