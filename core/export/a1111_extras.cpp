// SPDX-License-Identifier: MIT
#include "core/export/a1111_extras.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/export/a1111_controls.h"
#include "core/export/foreign_json.h"

namespace ninefold {

namespace {

struct UpscalerName {
    const char* id;
    const char* label;  ///< A1111
};
constexpr std::array<UpscalerName, 2> kUpscalers{{{"latent", "Latent"}, {"lanczos", "Lanczos"}}};

std::string upscalerLabel(const std::string& id) {
    for (const UpscalerName& name : kUpscalers) {
        if (id == name.id) return name.label;
    }
    return id;
}

/// An upscaler that isn't here keeps its name, so that drawing can say which one is missing.
std::string upscalerId(const std::string& label) {
    for (const UpscalerName& name : kUpscalers) {
        if (label == name.label) return name.id;
    }
    return label;
}

void addHires(std::vector<A1111Parameter>& values, const Hires& hires) {
    if (!hires.isOn()) return;
    values.emplace_back("Hires upscale", a1111Number(hires.scale));
    if (hires.steps > 0) values.emplace_back("Hires steps", std::to_string(hires.steps));
    values.emplace_back("Hires upscaler", upscalerLabel(hires.upscaler));
}

void addAcceleration(std::vector<A1111Parameter>& values, const Acceleration& acceleration) {
    if (acceleration.tokenMerging > 0) {
        values.emplace_back("Token merging ratio", a1111Number(acceleration.tokenMerging));
    }
    if (acceleration.cacheInterval > 1) {
        values.emplace_back("DeepCache interval", std::to_string(acceleration.cacheInterval));
    }
}

/// A1111 takes more than can be merged, up to 0.9.
void takeAcceleration(const std::map<std::string, std::string>& values,
                      Acceleration& acceleration) {
    constexpr double kMostMerging = 0.75;
    for (const auto& [key, value] : values) {
        if (key == "Token merging ratio") takeDouble(value, acceleration.tokenMerging);
        if (key == "DeepCache interval") takeInt(value, acceleration.cacheInterval);
    }
    acceleration.tokenMerging = std::min(acceleration.tokenMerging, kMostMerging);
}

/// "name: hash, name: hash", as A1111 lists files.
template <typename File>
std::string hashList(const std::vector<File>& files) {
    constexpr std::size_t kDigits = 12;
    std::string list;
    for (const File& file : files) {
        std::string name = file.name;
        name.erase(
            std::remove_if(name.begin(), name.end(), [](char c) { return c == ':' || c == ','; }),
            name.end());
        list += (list.empty() ? "" : ", ") + name + ": " + file.hash.substr(0, kDigits);
    }
    return list;
}

/// The reverse; what is no pair is left out.
template <typename File>
void takeHashList(const std::string& list, std::vector<File>& files) {
    files.clear();
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        const std::string pair = list.substr(at, end - at);
        at = end + 1;
        const std::size_t colon = pair.rfind(':');
        const std::size_t name = pair.find_first_not_of(' ');
        if (colon == std::string::npos || name >= colon) continue;
        const std::size_t hash = pair.find_first_not_of(' ', colon + 1);
        if (hash == std::string::npos) continue;
        File file;
        file.name = pair.substr(name, colon - name);
        file.hash = pair.substr(hash);
        files.push_back(std::move(file));
    }
}

/// A file's name without its ending; A1111's words for the model's own are none.
std::string vaeName(const std::string& value) {
    if (value == "Automatic" || value == "None") return {};
    for (const char* ending : {".safetensors", ".ckpt", ".pt"}) {
        const std::size_t at = value.rfind(ending);
        if (at != std::string::npos && at + std::string(ending).size() == value.size()) {
            return value.substr(0, at);
        }
    }
    return value;
}

/// "Hires resize" states the enlarged size instead of the factor.
void takeScale(const std::map<std::string, std::string>& values, Recipe& recipe) {
    if (const auto scale = values.find("Hires upscale"); scale != values.end()) {
        takeDouble(scale->second, recipe.hires.scale);
    }
    const auto size = values.find("Hires resize");
    if (size == values.end() || recipe.width <= 0) return;
    int width = 0;
    if (takeInt(size->second.substr(0, size->second.find('x')), width) && width > 0) {
        recipe.hires.scale = static_cast<double>(width) / recipe.width;
    }
}

}  // namespace

std::string a1111Number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6g", value);
    return text.data();
}

std::vector<A1111Parameter> a1111Vae(const AddOns& addOns) {
    constexpr std::size_t kDigits = 10;
    if (addOns.vae.empty()) return {};
    std::vector<A1111Parameter> values;
    if (!addOns.vaeHash.empty()) values.emplace_back("VAE hash", addOns.vaeHash.substr(0, kDigits));
    // Of a path the last part.
    values.emplace_back("VAE", addOns.vae.substr(addOns.vae.rfind('/') + 1));
    return values;
}

std::vector<A1111Parameter> a1111Extras(const Recipe& r) {
    std::vector<A1111Parameter> values;
    if (r.variationStrength > 0) {
        values.emplace_back("Variation seed", std::to_string(r.variationSeed));
        values.emplace_back("Variation seed strength", a1111Number(r.variationStrength));
    }
    if (!r.sourceImage.empty() || r.hires.isOn()) {
        const double strength = r.hires.isOn() ? r.hires.strength : r.strength;
        values.emplace_back("Denoising strength", a1111Number(strength));
    }
    if (r.stepNoiseDelta > 0) values.emplace_back("ENSD", std::to_string(r.stepNoiseDelta));
    if (r.noiseSource == "torch-cpu") values.emplace_back("RNG", "CPU");
    if (r.noiseSource == "philox") values.emplace_back("RNG", "NV");
    addHires(values, r.hires);
    addControls(values, r.controls);
    if (r.upscale.isOn()) {
        values.emplace_back("Postprocess upscale by", a1111Number(r.upscale.scale));
        values.emplace_back("Postprocess upscaler", r.upscale.upscaler);
    }
    if (!r.addOns.loras.empty()) values.emplace_back("Lora hashes", hashList(r.addOns.loras));
    if (!r.addOns.embeddings.empty()) {
        values.emplace_back("TI hashes", hashList(r.addOns.embeddings));
    }
    if (r.guidanceRescale > 0) values.emplace_back("CFG Rescale", a1111Number(r.guidanceRescale));
    if (r.guidanceFrom > 0) values.emplace_back("Guidance from", a1111Number(r.guidanceFrom));
    if (r.guidanceUntil < 1) values.emplace_back("Guidance until", a1111Number(r.guidanceUntil));
    addAcceleration(values, r.acceleration);
    return values;
}

void applyA1111Extras(Recipe& recipe, const std::map<std::string, std::string>& values) {
    for (const auto& [key, value] : values) {
        if (key == "Variation seed") takeSeed(value, recipe.variationSeed);
        if (key == "Variation seed strength") takeDouble(value, recipe.variationStrength);
        if (key == "Denoising strength") takeDouble(value, recipe.strength);
        if (key == "ENSD") takeSeed(value, recipe.stepNoiseDelta);
        if (key == "RNG" && value == "CPU") recipe.noiseSource = "torch-cpu";
        if (key == "RNG" && value == "NV") recipe.noiseSource = "philox";
        if (key == "Hires steps") takeInt(value, recipe.hires.steps);
        if (key == "Hires upscaler") recipe.hires.upscaler = upscalerId(value);
        if (key == "Postprocess upscale by") takeDouble(value, recipe.upscale.scale);
        if (key == "Postprocess upscaler") recipe.upscale.upscaler = value;
        if (key == "Lora hashes") takeHashList(value, recipe.addOns.loras);
        if (key == "TI hashes") takeHashList(value, recipe.addOns.embeddings);
        if (key == "VAE") recipe.addOns.vae = vaeName(value);
        if (key == "VAE hash") recipe.addOns.vaeHash = value;
        if (key == "CFG Rescale") takeDouble(value, recipe.guidanceRescale);
        // A1111's "Skip Early CFG" is a share of the steps, nearly the same.
        if (key == "Guidance from" || key == "Skip Early CFG") {
            takeDouble(value, recipe.guidanceFrom);
        }
        if (key == "Guidance until") takeDouble(value, recipe.guidanceUntil);
    }
    // A1111 states the hash of a model's own, too.
    if (recipe.addOns.vae.empty()) recipe.addOns.vaeHash.clear();
    takeScale(values, recipe);
    takeControls(values, recipe.controls);
    takeAcceleration(values, recipe.acceleration);
    if (!(recipe.upscale.scale > 1)) recipe.upscale = {};
    // One name for two strengths: there it is that of the second pass.
    if (recipe.hires.isOn()) recipe.hires.strength = std::exchange(recipe.strength, 1.0);
}

}  // namespace ninefold
