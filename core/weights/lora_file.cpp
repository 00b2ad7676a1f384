// SPDX-License-Identifier: MIT
#include "core/weights/lora_file.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/base/error.h"
#include "core/weights/lora_key.h"

namespace ninefold {
namespace {

bool isFactor(const std::string& role) {
    return role != "alpha" && role != "scale";
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
                        "It reads LoRA, LoCon, LoHa and LoKr.");
        }
        layers[key.layer][key.role] = name;
    }
    for (const auto& [name, roles] : layers) addLayer(name, roles);
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
        } else if (shape.size() > 1 || (shape.size() == 1 && shape[0] != 1)) {
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

at::Tensor LoraFile::numbersOf(const std::string& name) const {
    return tensors_->tensor(name).to(at::kFloat);
}

/// alpha / rank; without an alpha 1.
double LoraFile::factorOf(const Roles& roles, const std::string& layer, std::int64_t rank) const {
    const auto number = [&](const char* role) {
        const auto value = numbersOf(roles.at(role)).item<double>();
        if (!std::isfinite(value)) fail(layer, {"%1 is no number", role});
        if (value == 0) fail(layer, {"%1 is 0, so it would change nothing", role});
        return value;
    };
    if (roles.count("scale") != 0) return number("scale");
    return roles.count("alpha") == 0 || rank == 0 ? 1.0
                                                  : number("alpha") / static_cast<double>(rank);
}

at::Tensor LoraFile::change(std::size_t index, at::IntArrayRef shape) const {
    const Layer& layer = layers_[index];
    std::map<std::string, at::Tensor> factors;
    for (const auto& [role, name] : roles_[index]) {
        if (!isFactor(role)) continue;
        factors[role] = numbersOf(name);
        if (!at::isfinite(factors[role]).all().item<bool>()) {
            fail(layer.name, "it holds numbers that are none (NaN or infinite)");
        }
    }
    const double factor = factorOf(roles_[index], layer.name, layer.extent.rank);
    return loraChange(factors, shape).mul(factor);
}

}  // namespace ninefold
