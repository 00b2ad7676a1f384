// SPDX-License-Identifier: MIT
#include "core/weights/tensor_source.h"

#include "core/weights/safetensors.h"
#include "core/weights/sharded_safetensors.h"
#include "core/weights/torch_checkpoint.h"
#include "core/weights/weight_index.h"

namespace ninefold {

std::shared_ptr<const TensorSource> openTensors(const std::filesystem::path& file) {
    if (file.extension() == ".json") return std::make_shared<ShardedSafetensors>(file);
    // By what the file is, whatever it is called.
    if (TorchCheckpoint::isOne(MappedFile(file))) return std::make_shared<TorchCheckpoint>(file);
    return std::make_shared<Safetensors>(file);
}

TensorEntries readWeightIndex(const std::filesystem::path& file) {
    return openTensors(file)->entries();
}

}  // namespace ninefold
