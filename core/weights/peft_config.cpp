// SPDX-License-Identifier: MIT
#include "core/weights/peft_config.h"

#include <cmath>
#include <string_view>

#include "core/base/error.h"

namespace ninefold {
namespace {

/// Of the names of layers, and what they are called in the notes.
struct Place {
    std::string_view layers;
    std::string_view notes;
};

constexpr Place kPlaces[] = {{"unet.", "unet."},
                             {"text_encoder.", "text_encoder."},
                             {"text_encoder_2.", "text_encoder_2."},
                             {"base_model.model.", ""},
                             {"", ""}};

[[noreturn]] void refuse(const Message& what) {
    throw Error(ErrorKind::BadModel, what);
}

bool isPlainName(const std::string& text) {
    constexpr std::string_view kLetters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._";
    return text.find_first_not_of(kLetters) == std::string::npos;
}

/// PEFT's own rule: the key ends the name, at a dot; behind "^" it is all of it.
bool isFor(std::string key, const std::string& layer) {
    const bool isAll = !key.empty() && key.front() == '^';
    if (isAll) key.erase(0, 1);
    if (!isPlainName(key)) refuse({"the pattern \"%1\" isn't the name of a layer", key});
    if (layer == key) return true;
    const std::size_t length = key.size() + 1;
    return !isAll && layer.size() >= length &&
           layer.compare(layer.size() - length, length, "." + key) == 0;
}

double numberIn(const Json& value, const std::string& name) {
    if (!value.is_number()) refuse({"%1 is no number", name});
    const auto number = value.get<double>();
    if (number == 0) refuse({"%1 is 0, so it would change nothing", name});
    return number;
}

}  // namespace

std::optional<double> PeftConfig::factor(const std::string& layer, std::int64_t rank) const {
    for (const Place& place : kPlaces) {
        const std::string notes(place.notes);
        if (layer.rfind(place.layers, 0) != 0 || !json_.contains(notes + "lora_alpha")) continue;
        const auto type = json_.find(notes + "peft_type");
        if (type != json_.end() && *type != "LORA") refuse("it isn't a LoRA but of another kind");
        const double alpha = alphaOf(notes, layer.substr(place.layers.size()));
        const auto stabilized = json_.find(notes + "use_rslora");
        const bool isRoot = stabilized != json_.end() && *stabilized == true;
        const auto size = static_cast<double>(rank);
        return alpha / (isRoot ? std::sqrt(size) : size);
    }
    return std::nullopt;
}

double PeftConfig::alphaOf(const std::string& part, const std::string& layer) const {
    const auto patterns = json_.find(part + "alpha_pattern");
    if (patterns != json_.end() && patterns->is_object()) {
        for (const auto& [key, alpha] : patterns->items()) {
            if (isFor(key, layer)) return numberIn(alpha, "alpha_pattern");
        }
    }
    return numberIn(json_.at(part + "lora_alpha"), "lora_alpha");
}

}  // namespace ninefold
