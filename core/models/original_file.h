// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/model_source.h"
#include "core/models/original_part.h"

namespace ninefold {

/// A checkpoint with all parts in one file, in the layout of Stable Diffusion's authors. Training
/// leftovers (averaged copies, optimizer states) are ignored. The tokenizer is the folder
/// "tokenizer" beside the file where there is one, else CLIP's, which comes with the program.
class OriginalFile final : public ModelSource {
public:
    explicit OriginalFile(std::shared_ptr<const TensorSource> tensors);

    const std::filesystem::path& path() const override { return tensors_->path(); }
    bool has(const std::string& part) const override { return parts_.count(part) != 0; }
    Json config(const std::string& part) const override;
    std::shared_ptr<const TensorSource> weights(const std::string& part) const override;
    ScheduleConfig schedule() const override;
    std::filesystem::path tokenizerFolder() const override;
    std::optional<std::int64_t> padId(const std::string& textEncoder) const override;

private:
    void readParts();
    const OriginalPart& part(const std::string& name) const;

    std::shared_ptr<const TensorSource> tensors_;
    std::map<std::string, OriginalPart> parts_;
};

}  // namespace ninefold
