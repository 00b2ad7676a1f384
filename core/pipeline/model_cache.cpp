// SPDX-License-Identifier: MIT
#include "core/pipeline/model_cache.h"

#include "core/base/files.h"

namespace ninefold {

const ReadyModel* ModelCache::loaded(const ModelInfo& info) const {
    return model_ != nullptr && model_->info.folder == info.folder ? model_.get() : nullptr;
}

const ReadyModel& ModelCache::load(const ModelInfo& info) {
    model_.reset();
    std::unique_ptr<LoadedModel> network =
        loadModel(info.folder, precision_.dtype, precision_.device);
    model_ = std::make_unique<const ReadyModel>(
        ReadyModel{info, sha256OfFile(info.folder / "unet/diffusion_pytorch_model.safetensors"),
                   std::move(network), ClipTokenizer(info.folder / "tokenizer"),
                   readScheduleConfig(info.folder / "scheduler/scheduler_config.json")});
    return *model_;
}

}  // namespace ninefold
