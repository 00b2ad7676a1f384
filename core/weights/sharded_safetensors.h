// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/weights/safetensors.h"

namespace ninefold {

/// Several safetensors files that hold one model, listed by "….safetensors.index.json".
class ShardedSafetensors final : public TensorSource {
public:
    /// Throws Error{BadModel} if the index or a shard is missing or damaged, if a tensor isn't in
    /// the shard that the index names, or if a shard lies outside the index's folder.
    explicit ShardedSafetensors(const std::filesystem::path& index);

    const std::filesystem::path& path() const noexcept override { return path_; }
    const TensorEntries& entries() const noexcept override { return entries_; }
    at::Tensor tensor(const std::string& name) const override;
    void releasePages() const override {
        for (const auto& shard : shards_) shard.second->releasePages();
    }

private:
    const Safetensors& shard(const std::string& name);

    std::filesystem::path path_;
    std::map<std::string, std::unique_ptr<const Safetensors>> shards_;
    std::map<std::string, const Safetensors*> places_;
    TensorEntries entries_;
};

}  // namespace ninefold
