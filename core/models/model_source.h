// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "core/base/json_fwd.h"
#include "core/sampling/schedule_config.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// The parts of a model under the names of diffusers ("unet", "vae", "text_encoder",
/// "text_encoder_2"), wherever they lie. Weights are mapped, not read.
class ModelSource {
public:
    virtual ~ModelSource() = default;

    /// The folder or file.
    virtual const std::filesystem::path& path() const = 0;
    virtual bool has(const std::string& part) const = 0;
    /// The part's configuration as its config.json says it. Throws Error{BadModel} if it is missing
    /// or damaged.
    virtual Json config(const std::string& part) const = 0;
    /// Its tensors under the names of diffusers and transformers. Throws Error{BadModel}.
    virtual std::shared_ptr<const TensorSource> weights(const std::string& part) const = 0;
    virtual ScheduleConfig schedule() const = 0;
    /// Holds vocab.json and merges.txt.
    virtual std::filesystem::path tokenizerFolder() const = 0;
    /// What stands behind the end of a text for this text encoder; empty: what the tokenizer says.
    virtual std::optional<std::int64_t> padId(const std::string& textEncoder) const = 0;
};

/// A diffusers folder, or a file in the original layout. Throws Error{BadModel} for anything else.
std::unique_ptr<ModelSource> openModel(const std::filesystem::path& path);

}  // namespace ninefold
