// SPDX-License-Identifier: MIT
#include "core/pipeline/model_cache.h"

namespace ninefold {

const ReadyModel* ModelCache::loaded(const ModelInfo& info) const {
    const bool isIt = model_ != nullptr && model_->info.folder == info.folder &&
                      model_->info.prediction == info.prediction;
    return isIt ? model_.get() : nullptr;
}

const ReadyModel& ModelCache::load(const ModelInfo& info) {
    model_.reset();
    releaseSpareMemory();
    std::unique_ptr<LoadedModel> network =
        loadModel(info.folder, precision_.dtype, precision_.device);
    ClipTokenizer tokenizer(network->tokenizerFolder());
    const ScheduleConfig schedule = withPrediction(network->schedule(), info.prediction);
    model_ = std::make_unique<const ReadyModel>(ReadyModel{
        info, hashes_.hashOf(info.folder), std::move(network), std::move(tokenizer), schedule});
    return *model_;
}

}  // namespace ninefold
