// SPDX-License-Identifier: MIT
#include "core/base/add_ons.h"

#include <algorithm>

#include "core/base/json.h"

namespace ninefold {

void addTo(Json& json, const AddOns& addOns) {
    for (const AddOns::Lora& lora : addOns.loras) {
        json["loras"].push_back(
            {{"name", lora.name}, {"hash", lora.hash}, {"unet", lora.unet}, {"text", lora.text}});
    }
    for (const AddOns::Embedding& embedding : addOns.embeddings) {
        json["embeddings"].push_back({{"name", embedding.name}, {"hash", embedding.hash}});
    }
    if (!addOns.vae.empty()) json["vae"] = addOns.vae;
    if (!addOns.vaeHash.empty()) json["vae_hash"] = addOns.vaeHash;
}

AddOns addOnsFromJson(const Json& json) {
    AddOns addOns;
    const Json loras = json.value("loras", Json::array());
    for (const Json& lora : loras) {
        addOns.loras.push_back({lora.at("name").get<std::string>(), lora.value("hash", ""),
                                lora.value("unet", 1.0), lora.value("text", 1.0)});
    }
    const Json embeddings = json.value("embeddings", Json::array());
    for (const Json& embedding : embeddings) {
        addOns.embeddings.push_back(
            {embedding.at("name").get<std::string>(), embedding.value("hash", "")});
    }
    addOns.vae = json.value("vae", "");
    addOns.vaeHash = json.value("vae_hash", "");
    return addOns;
}

bool mayBeSame(const std::string& hash, const std::string& other) {
    const std::size_t digits = std::min(hash.size(), other.size());
    return hash.compare(0, digits, other, 0, digits) == 0;
}

}  // namespace ninefold
