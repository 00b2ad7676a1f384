// SPDX-License-Identifier: MIT
#include "core/weights/lora_file.h"

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/weights/lora_key.h"
#include "core/weights/safetensors_note.h"

namespace ninefold {
namespace {

constexpr const char* kMagnitudes[] = {"magnitude", "dora_scale"};

bool isFactor(const std::string& role) {
    return role != "alpha" && role != "scale" && role != kMagnitudes[0] && role != kMagnitudes[1];
}

bool isNumber(const std::string& role) {
    return role == "alpha" || role == "scale";
}

}  // namespace

LoraFile::LoraFile(const std::filesystem::path& path) : tensors_(openTensors(path)) {
    std::map<std::string, Roles> layers;
    for (const auto& [name, entry] : tensors_->entries()) {
        const LoraKey key = splitLoraKey(name);
        if (key.role.empty()) {
            throw Error(ErrorKind::BadModel,
                        {"%1 isn't a LoRA that Ninefold knows: it holds \"%2\".", path.string(),
                         name.substr(0, 120)},
                        "It reads LoRA, LoCon, LoHa, LoKr and DoRA.");
        }
        layers[key.layer][key.role] = name;
    }
    if (!layers.empty()) notes_ = readNotes(layers.begin()->first);
    for (const auto& [name, roles] : layers) addLayer(name, roles);
}

PeftConfig LoraFile::readNotes(const std::string& firstLayer) const {
    constexpr const char* kNote = "lora_adapter_metadata";
    const std::string text = safetensorsNote(path(), kNote);
    if (!text.empty()) {
        const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
        if (!json.is_object()) fail(kNote, "it isn't JSON");
        return PeftConfig(json);
    }
    // As PEFT itself saves: what it notes lies beside the file.
    if (firstLayer.rfind("base_model.model.", 0) != 0) return {};
    try {
        return PeftConfig(readJsonFile(path().parent_path() / "adapter_config.json"));
    } catch (const Error& error) {
        throw Error(ErrorKind::BadModel,
                    {"%1 doesn't say how strong it is. %2", path().string(), error.whatMessage()},
                    "PEFT notes that in adapter_config.json; put it beside the file.");
    }
}

void LoraFile::fail(const std::string& layer, const Message& what) const {
    throw Error(ErrorKind::BadModel, {"%1 is damaged at %2: %3.", path().string(), layer, what},
                "Get the LoRA again.");
}

void LoraFile::addLayer(const std::string& name, const Roles& roles) {
    std::map<std::string, std::vector<std::int64_t>> shapes;
    for (const auto& [role, tensor] : roles) {
        const std::vector<std::int64_t>& shape = tensors_->entries().at(tensor).shape;
        if (isFactor(role)) {
            shapes[role] = shape;
        } else if (isNumber(role) && (shape.size() > 1 || (shape.size() == 1 && shape[0] != 1))) {
            fail(name, {"%1 is no single number", role});
        }
    }
    try {
        layers_.push_back({name, loraExtent(shapes)});
    } catch (const Error& error) {
        fail(name, error.whatMessage());
    }
    roles_.push_back(roles);
}

at::Tensor LoraFile::numbersOf(const std::string& name, const std::string& layer) const {
    at::Tensor numbers = tensors_->tensor(name).to(at::kFloat);
    if (at::isfinite(numbers).all().item<bool>()) return numbers;
    fail(layer, "it holds numbers that are none (NaN or infinite)");
}

/// alpha/rank; without an alpha 1. PEFT's notes come first, as in diffusers.
double LoraFile::factorOf(const Roles& roles, const Layer& layer) const {
    const std::int64_t rank = layer.extent.rank;
    const auto number = [&](const char* role) {
        const auto value = numbersOf(roles.at(role), layer.name).item<double>();
        if (value == 0) fail(layer.name, {"%1 is 0, so it would change nothing", role});
        return value;
    };
    try {
        const auto noted = rank == 0 ? std::nullopt : notes_.factor(layer.name, rank);
        if (noted) return *noted;
    } catch (const Error& error) {
        fail(layer.name, error.whatMessage());
    }
    if (roles.count("scale") != 0) return number("scale");
    if (roles.count("alpha") == 0 || rank == 0) return 1.0;
    return number("alpha") / static_cast<double>(rank);
}

at::Tensor LoraFile::change(std::size_t index, at::IntArrayRef shape) const {
    const Layer& layer = layers_[index];
    std::map<std::string, at::Tensor> factors;
    for (const auto& [role, name] : roles_[index]) {
        if (!isFactor(role)) continue;
        factors[role] = numbersOf(name, layer.name);
    }
    return loraChange(factors, shape).mul(factorOf(roles_[index], layer));
}

void LoraFile::mixInto(at::Tensor& sum, std::size_t index, const at::Tensor& own,
                       double weight) const {
    const Layer& layer = layers_[index];
    const at::Tensor added = change(index, own.sizes());
    sum.add_(added, weight);
    for (const char* role : kMagnitudes) {
        const auto found = roles_[index].find(role);
        if (found == roles_[index].end()) continue;
        const at::Tensor magnitude = numbersOf(found->second, layer.name);
        try {
            const int axis = magnitudeAxis(role, magnitude.sizes().vec(), own.sizes());
            sum.mul_(magnitudeScale(magnitude, own.add(added, weight), axis));
        } catch (const Error& error) {
            fail(layer.name, error.whatMessage());
        }
    }
}

}  // namespace ninefold
