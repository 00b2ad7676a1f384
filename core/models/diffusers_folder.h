// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/model_source.h"

namespace ninefold {

/// A folder as diffusers saves it: one folder a part, each with config.json and weights.
class DiffusersFolder final : public ModelSource {
public:
    explicit DiffusersFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

    const std::filesystem::path& path() const override { return folder_; }
    bool has(const std::string& part) const override;
    Json config(const std::string& part) const override;
    std::shared_ptr<const TensorSource> weights(const std::string& part) const override;
    ScheduleConfig schedule() const override;
    std::filesystem::path tokenizerFolder() const override;
    std::optional<std::int64_t> padId(const std::string& textEncoder) const override;

private:
    std::filesystem::path folder_;
};

}  // namespace ninefold
