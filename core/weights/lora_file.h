// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/base/message.h"
#include "core/weights/lora_change.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// A LoRA, LoCon, LoHa or LoKr on disk: changes of a model's weights, each a product of small
/// factors. Names and shapes are checked on opening, numbers when they are used.
class LoraFile {
public:
    /// Throws Error{BadModel} that names the file and the first layer for what is damaged,
    /// incomplete or of a kind that Ninefold doesn't know.
    explicit LoraFile(const std::filesystem::path& path);

    struct Layer {
        std::string name;  ///< as the file has it, see LoraKey
        LoraExtent extent;
    };

    const std::filesystem::path& path() const { return tensors_->path(); }
    const std::vector<Layer>& layers() const { return layers_; }

    /// What is added to the weight of layers()[index] at weight 1: f32 of `shape`, which fits the
    /// layer's extent. Throws Error{BadModel} where there are numbers that are none.
    at::Tensor change(std::size_t index, at::IntArrayRef shape) const;

private:
    using Roles = std::map<std::string, std::string>;  ///< role to the tensor's name

    void addLayer(const std::string& name, const Roles& roles);
    double factorOf(const Roles& roles, const std::string& layer, std::int64_t rank) const;
    at::Tensor numbersOf(const std::string& name) const;
    [[noreturn]] void fail(const std::string& layer, const Message& what) const;

    std::shared_ptr<const TensorSource> tensors_;
    std::vector<Layer> layers_;
    std::vector<Roles> roles_;  ///< of each layer
};

}  // namespace ninefold
