// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/base/message.h"
#include "core/weights/lora_change.h"
#include "core/weights/peft_config.h"
#include "core/weights/tensor_source.h"

namespace ninefold {

/// A LoRA, LoCon, LoHa or LoKr on disk, also with DoRA's magnitudes: changes of a model's weights,
/// each a product of small factors. Names and shapes are checked on opening, numbers when they are
/// used.
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

    /// The product of the factors of layers()[index], scaled: f32 of `shape`, which fits the
    /// layer's extent. Throws Error{BadModel} where there are numbers that are none.
    at::Tensor change(std::size_t index, at::IntArrayRef shape) const;

    /// Adds the layer at this weight to `sum`, which is the model's `own` weight with what other
    /// LoRAs did to it, f32 both:
    ///   sum + weight·change,  or, with magnitudes m of DoRA, as PEFT computes it,
    ///   m/|own + weight·change| · (sum + weight·change)
    /// Throws as change() does, and for magnitudes that don't fit.
    void mixInto(at::Tensor& sum, std::size_t index, const at::Tensor& own, double weight) const;

private:
    using Roles = std::map<std::string, std::string>;  ///< role to the tensor's name

    void addLayer(const std::string& name, const Roles& roles);
    PeftConfig readNotes(const std::string& firstLayer) const;
    double factorOf(const Roles& roles, const Layer& layer) const;
    at::Tensor numbersOf(const std::string& name, const std::string& layer) const;
    [[noreturn]] void fail(const std::string& layer, const Message& what) const;

    std::shared_ptr<const TensorSource> tensors_;
    PeftConfig notes_;
    std::vector<Layer> layers_;
    std::vector<Roles> roles_;  ///< of each layer
};

}  // namespace ninefold
