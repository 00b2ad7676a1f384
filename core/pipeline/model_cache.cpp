// SPDX-License-Identifier: MIT
#include "core/pipeline/model_cache.h"

#include <algorithm>
#include <system_error>

namespace ninefold {
namespace {

namespace fs = std::filesystem;

void add(const fs::path& file, ModelStamp& stamp) {
    std::error_code gone;  // a file may go while it is looked at
    const std::uintmax_t bytes = fs::file_size(file, gone);
    if (gone) return;
    const fs::file_time_type changed = fs::last_write_time(file, gone);
    if (gone) return;
    stamp.bytes += bytes;
    stamp.changed = std::max(stamp.changed, changed);
}

/// Of a file, or of all files in a folder; 0 bytes where there is nothing.
ModelStamp stampOf(const fs::path& model) {
    ModelStamp stamp;
    std::error_code gone;
    if (!fs::is_directory(model, gone)) {
        add(model, stamp);
        return stamp;
    }
    for (fs::recursive_directory_iterator it(model, gone), end; !gone && it != end;
         it.increment(gone)) {
        if (it->is_regular_file(gone)) add(it->path(), stamp);
    }
    return stamp;
}

bool isStill(const ModelStamp& before, const ModelStamp& now) {
    return now.bytes == 0 || (now.bytes == before.bytes && now.changed == before.changed);
}

}  // namespace

const ReadyModel* ModelCache::loaded(const ModelInfo& info) const {
    const bool isIt = model_ != nullptr && model_->info.folder == info.folder &&
                      model_->info.prediction == info.prediction &&
                      isStill(model_->stamp, stampOf(info.folder));
    return isIt ? model_.get() : nullptr;
}

const ReadyModel& ModelCache::load(const ModelInfo& info) {
    model_.reset();
    releaseSpareMemory();
    const ModelStamp stamp = stampOf(info.folder);
    std::unique_ptr<LoadedModel> network =
        loadModel(info.folder, precision_.dtype, precision_.device);
    ClipTokenizer tokenizer(network->tokenizerFolder());
    const ScheduleConfig schedule = withPrediction(network->schedule(), info.prediction);
    model_ = std::make_unique<const ReadyModel>(ReadyModel{info, stamp, hashes_.hashOf(info.folder),
                                                           std::move(network), std::move(tokenizer),
                                                           schedule});
    return *model_;
}

}  // namespace ninefold
