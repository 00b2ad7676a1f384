// SPDX-License-Identifier: MIT
#include "core/models/lora_mixer.h"

#include <torch/types.h>

#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "core/models/add_on_base.h"
#include "core/models/original_unet_names.h"

namespace ninefold {
namespace {

/// Dots and underscores are one: kohya-ss writes names with underscores alone.
std::string plain(std::string name) {
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

/// Spellings of a layer's name begin with one of these.
std::vector<std::string> prefixesOf(const std::string& part) {
    if (part == "unet") return {"lora_unet_", "unet_", "base_model_model_", ""};
    if (part == "text_encoder") return {"lora_te_", "lora_te1_", "text_encoder_"};
    return {"lora_te2_", "text_encoder_2_"};
}

const std::vector<std::string>& originalPrefixes() {
    static const std::vector<std::string> kPrefixes{"lora_unet_", "diffusion_model_",
                                                    "model_diffusion_model_", "unet_"};
    return kPrefixes;
}

/// Gives a layer another weight of the same shape and device, and makes it ready.
void setWeight(nn::LayerImpl& layer, const at::Tensor& weight, const LoadOptions& options) {
    layer.named_parameters(/*recurse=*/false)["weight"].set_data(weight);
    layer.pack(options.dtype);
}

/// A part's tensors under the names of its network.
class OwnWeights {
public:
    OwnWeights(const ModelSource& model, const std::string& part, const LoadOptions& options)
        : tensors_(model.weights(part)) {
        for (const auto& [name, entry] : tensors_->entries()) {
            names_[options.rename ? options.rename(name) : name] = name;
        }
    }

    at::Tensor weight(const std::string& layer) const {
        const auto found = names_.find(layer + ".weight");
        if (found != names_.end()) return tensors_->tensor(found->second);
        throw Error(ErrorKind::BadModel,
                    {"%1 has changed since it was loaded.", tensors_->path().string()},
                    "Start the program again.");
    }

private:
    std::shared_ptr<const TensorSource> tensors_;
    std::map<std::string, std::string> names_;
};

}  // namespace

void LoraMixer::addPart(const std::string& part, const torch::nn::Module& network,
                        LoadOptions options) {
    parts_.emplace_back(part, std::move(options));
    for (const auto& item : network.named_modules("", /*include_self=*/false)) {
        auto layer = std::dynamic_pointer_cast<nn::LayerImpl>(item.value());
        const bool isMatrix = dynamic_cast<nn::LinearImpl*>(layer.get()) != nullptr ||
                              dynamic_cast<nn::Conv2dImpl*>(layer.get()) != nullptr;
        if (!isMatrix) continue;
        layers_.push_back({part, item.key(), std::move(layer)});
        for (const std::string& prefix : prefixesOf(part)) {
            addName(prefix + item.key(), layers_.size() - 1);
        }
    }
}

void LoraMixer::addOriginalNames(const nn::UNetConfig& config) {
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        if (layers_[i].part != "unet") continue;
        for (const std::string& prefix : originalPrefixes()) {
            addName(prefix + originalUnetName(config, layers_[i].name), i);
        }
    }
}

void LoraMixer::addName(const std::string& name, std::size_t layer) {
    names_.emplace(plain(name), layer);
}

std::size_t LoraMixer::layerFor(const LoraFile& file, const LoraFile::Layer& layer) const {
    const auto found = names_.find(plain(layer.name));
    if (found != names_.end()) {
        const at::Tensor weight = layers_[found->second].module->named_parameters(false)["weight"];
        const bool fits = weight.size(0) == layer.extent.rows &&
                          weight.numel() == layer.extent.rows * layer.extent.columns;
        if (fits) return found->second;
    }
    const std::string base = loraBase(file);
    const Message otherwise = base.empty() ? Message("It is made for another kind of model.")
                                           : Message("It is made for %1.", base);
    throw Error(ErrorKind::BadModel,
                {"The LoRA %1 doesn't fit this model: it changes %2.", file.path().string(),
                 layer.name.substr(0, 120)},
                otherwise);
}

LoraMixer::Changes LoraMixer::changesOf(const std::vector<LoraUse>& loras,
                                        const std::vector<std::unique_ptr<LoraFile>>& files) const {
    std::map<std::size_t, std::vector<Change>> changes;
    for (std::size_t i = 0; i < loras.size(); ++i) {
        const LoraFile& file = *files[i];
        for (std::size_t j = 0; j < file.layers().size(); ++j) {
            const std::size_t layer = layerFor(file, file.layers()[j]);
            const double weight = layers_[layer].part == "unet" ? loras[i].unet : loras[i].text;
            if (weight != 0) changes[layer].push_back({&file, j, weight});
        }
    }
    return {changes.begin(), changes.end()};
}

void LoraMixer::use(const std::vector<LoraUse>& loras,
                    const std::function<std::unique_ptr<ModelSource>()>& open) {
    if (loras == current_) return;
    std::vector<std::unique_ptr<LoraFile>> files;
    files.reserve(loras.size());
    for (const LoraUse& lora : loras) files.push_back(std::make_unique<LoraFile>(lora.file));
    const Changes changes = changesOf(loras, files);
    // Until all is done it is nobody's set: whatever stops it, the next call begins anew.
    current_.reset();
    setLayers(changes, *open());
    current_ = loras;
}

void LoraMixer::setLayers(const Changes& changes, const ModelSource& model) {
    const torch::NoGradGuard noGrad;
    std::map<std::string, OwnWeights> own;
    for (const auto& [part, options] : parts_) own.emplace(part, OwnWeights(model, part, options));
    std::map<std::size_t, const std::vector<Change>*> wanted;
    for (const auto& [layer, ofLayer] : changes) wanted[layer] = &ofLayer;
    std::set<std::size_t> touched = changed_;
    for (const auto& [layer, ofLayer] : changes) touched.insert(layer);
    for (const std::size_t i : touched) {
        const Layer& layer = layers_[i];
        const auto part = std::find_if(parts_.begin(), parts_.end(),
                                       [&](const auto& p) { return p.first == layer.part; });
        const at::Tensor weight = layer.module->named_parameters(false)["weight"];
        // A tensor's kind must stay what it was, or LibTorch refuses to exchange it.
        const c10::InferenceMode sameKind(weight.is_inference());
        const at::Tensor before = own.at(layer.part).weight(layer.name);
        const auto change = wanted.find(i);
        static const std::vector<Change> kNone;
        changed_.insert(i);
        setWeight(*layer.module,
                  mixed(before, change == wanted.end() ? kNone : *change->second, part->second),
                  part->second);
        if (change == wanted.end()) changed_.erase(i);
    }
}

at::Tensor LoraMixer::mixed(const at::Tensor& own, const std::vector<Change>& changes,
                            const LoadOptions& options) const {
    if (changes.empty()) return loaded(own, options);
    const at::Tensor before = own.to(at::kFloat);
    at::Tensor sum = before.clone();
    for (const Change& change : changes) {
        change.file->mixInto(sum, change.index, before, change.weight);
    }
    return sum.to(options.device, options.dtype);
}

}  // namespace ninefold
