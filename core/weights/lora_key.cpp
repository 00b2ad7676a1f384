// SPDX-License-Identifier: MIT
#include "core/weights/lora_key.h"

#include <array>
#include <cstring>
#include <string_view>

namespace ninefold {
namespace {

struct Ending {
    const char* text;
    const char* role;
};

constexpr Ending kEndings[] = {
    {".lora_down.weight", "down"},
    {".lora_up.weight", "up"},
    {".lora_mid.weight", "mid"},
    {".lora_A.weight", "down"},
    {".lora_B.weight", "up"},
    {".lora_A.default.weight", "down"},
    {".lora_B.default.weight", "up"},
    {".lora_linear_layer.down.weight", "down"},
    {".lora_linear_layer.up.weight", "up"},
    {".lora.down.weight", "down"},
    {".lora.up.weight", "up"},
    {"_lora.down.weight", "down"},
    {"_lora.up.weight", "up"},
    {".alpha", "alpha"},
    {".scale", "scale"},
    {".diff", "diff"},
    {".lora_magnitude_vector", "magnitude"},
    {".lora_magnitude_vector.weight", "magnitude"},
    {".lora_magnitude_vector.default.weight", "magnitude"},
    {".dora_scale", "dora_scale"},
};

/// Roles that LyCORIS writes as they are.
constexpr std::array<const char*, 13> kLycoris{
    "hada_w1_a", "hada_w1_b", "hada_w2_a", "hada_w2_b", "hada_t1",   "hada_t2", "lokr_w1",
    "lokr_w1_a", "lokr_w1_b", "lokr_w2",   "lokr_w2_a", "lokr_w2_b", "lokr_t2"};

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// Names of attention processors, of before diffusers used PEFT.
std::string presentLayer(std::string layer) {
    replaceAll(layer, ".processor", "");
    if (endsWith(layer, ".to_out")) layer += ".0";
    replaceAll(layer, ".self_attn.to_q", ".self_attn.q_proj");
    replaceAll(layer, ".self_attn.to_k", ".self_attn.k_proj");
    replaceAll(layer, ".self_attn.to_v", ".self_attn.v_proj");
    replaceAll(layer, ".self_attn.to_out.0", ".self_attn.out_proj");
    return layer;
}

}  // namespace

LoraKey splitLoraKey(const std::string& name) {
    for (const Ending& ending : kEndings) {
        if (!endsWith(name, ending.text)) continue;
        return {presentLayer(name.substr(0, name.size() - std::strlen(ending.text))), ending.role};
    }
    for (const char* role : kLycoris) {
        if (!endsWith(name, std::string(".") + role)) continue;
        return {name.substr(0, name.size() - std::strlen(role) - 1), role};
    }
    return {name, {}};
}

}  // namespace ninefold
