// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/models/add_on_use.h"
#include "core/models/model_source.h"
#include "core/nn/layers.h"
#include "core/nn/unet_config.h"
#include "core/weights/load_module.h"
#include "core/weights/lora_file.h"

namespace ninefold {

/// Mixes LoRAs into the weights of a model in memory and takes them out again. A weight becomes
///   W' = W + sum_i weight_i * change_i     (with DoRA: see LoraFile)
/// computed in f32 from what the model's file says, so that it depends on the LoRAs in use and on
/// nothing that was used before; without them every weight is, bit by bit, as it was loaded. No
/// second copy of the model is kept: what must go back is read again.
class LoraMixer {
public:
    /// A network of the model, "unet", "text_encoder" or "text_encoder_2", and how it was loaded.
    void addPart(const std::string& part, const torch::nn::Module& network, LoadOptions options);
    /// Other names of the UNet's layers that LoRAs use.
    void addOriginalNames(const nn::UNetConfig& config);

    /// From now on these act, in this order, and no others. `open` gives the model's files. Throws
    /// Error{BadModel} that names the file which is damaged or made for another model; the model
    /// then draws as before or is put right by the next call.
    void use(const std::vector<LoraUse>& loras,
             const std::function<std::unique_ptr<ModelSource>()>& open);

private:
    struct Layer {
        std::string part;
        std::string name;  ///< without ".weight"
        std::shared_ptr<nn::LayerImpl> module;
    };
    struct Change {
        const LoraFile* file;
        std::size_t index;
        double weight;
    };
    using Changes = std::vector<std::pair<std::size_t, std::vector<Change>>>;  ///< by layer

    void addName(const std::string& name, std::size_t layer);
    std::size_t layerFor(const LoraFile& file, const LoraFile::Layer& layer) const;
    Changes changesOf(const std::vector<LoraUse>& loras,
                      const std::vector<std::unique_ptr<LoraFile>>& files) const;
    void setLayers(const Changes& changes, const ModelSource& model);
    at::Tensor mixed(const at::Tensor& own, const std::vector<Change>& changes,
                     const LoadOptions& options) const;

    std::vector<Layer> layers_;
    std::vector<std::pair<std::string, LoadOptions>> parts_;
    std::unordered_map<std::string, std::size_t> names_;                    ///< spelling to layer
    std::optional<std::vector<LoraUse>> current_ = std::vector<LoraUse>();  ///< unset: unknown
    std::set<std::size_t> changed_;  ///< layers whose weights may not be the model's own
};

}  // namespace ninefold
