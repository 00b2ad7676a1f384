// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "core/weights/tensor_source.h"

namespace ninefold {

/// Several files that hold one model, listed by "….safetensors.index.json" or "….bin.index.json".
class ShardedTensors final : public TensorSource {
public:
    using Open = std::function<std::shared_ptr<const TensorSource>(const std::filesystem::path&)>;

    /// `open` gives the tensors of one file. Throws Error{BadModel} if the index or a shard is
    /// missing or damaged, if a tensor isn't in the shard that the index names, or if a shard lies
    /// outside the index's folder. Tensors that the index doesn't list aren't there.
    ShardedTensors(const std::filesystem::path& index, const Open& open);

    const std::filesystem::path& path() const noexcept override { return path_; }
    const TensorEntries& entries() const noexcept override { return entries_; }
    at::Tensor tensor(const std::string& name) const override;
    void readAhead() const override {
        for (const auto& shard : shards_) shard.second->readAhead();
    }

private:
    const TensorSource& shard(const std::string& name, const Open& open);

    std::filesystem::path path_;
    std::map<std::string, std::shared_ptr<const TensorSource>> shards_;
    std::map<std::string, const TensorSource*> places_;
    TensorEntries entries_;
};

}  // namespace ninefold
