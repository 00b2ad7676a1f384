// SPDX-License-Identifier: MIT
#include "core/weights/tensor_source.h"

#include <utility>

#include "core/weights/safetensors.h"
#include "core/weights/scaled_tensors.h"
#include "core/weights/sharded_tensors.h"
#include "core/weights/torch_checkpoint.h"
#include "core/weights/weight_index.h"

namespace ninefold {
namespace {

std::shared_ptr<const TensorSource> openFile(const std::filesystem::path& file) {
    // By what the file is, whatever it is called.
    if (TorchCheckpoint::isOne(MappedFile(file))) return std::make_shared<TorchCheckpoint>(file);
    return std::make_shared<Safetensors>(file);
}

}  // namespace

std::shared_ptr<const TensorSource> openTensors(const std::filesystem::path& file) {
    std::shared_ptr<const TensorSource> stored;
    if (file.extension() == ".json") {
        stored = std::make_shared<ShardedTensors>(file, openFile);
    } else {
        stored = openFile(file);
    }
    if (!ScaledTensors::isOne(*stored)) return stored;
    return std::make_shared<ScaledTensors>(std::move(stored));
}

TensorEntries readWeightIndex(const std::filesystem::path& file) {
    return openTensors(file)->entries();
}

}  // namespace ninefold
