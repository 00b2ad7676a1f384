// SPDX-License-Identifier: MIT
#include "core/export/comfy_workflow.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace ninefold {

namespace {

/// The values of a node in the order of its window; "" is one that the server isn't told.
using WidgetNames = std::vector<std::string>;

const WidgetNames* widgetsOf(const std::string& type) {
    static const std::map<std::string, WidgetNames> kWidgets = {
        {"KSampler", {"seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"}},
        {"KSamplerAdvanced",
         {"add_noise", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler"}},
        {"RandomNoise", {"noise_seed", ""}},
        {"KSamplerSelect", {"sampler_name"}},
        {"BasicScheduler", {"scheduler", "steps", "denoise"}},
        {"CFGGuider", {"cfg"}},
        {"FluxGuidance", {"guidance"}},
        {"CLIPTextEncode", {"text"}},
        {"CLIPTextEncodeFlux", {"clip_l", "t5xxl", "guidance"}},
        {"PrimitiveString", {"value"}},
        {"PrimitiveStringMultiline", {"value"}},
        {"EmptyLatentImage", {"width", "height", "batch_size"}},
        {"EmptySD3LatentImage", {"width", "height", "batch_size"}},
        {"CheckpointLoaderSimple", {"ckpt_name"}},
        {"UNETLoader", {"unet_name", "weight_dtype"}},
        {"LoraLoader", {"lora_name", "strength_model", "strength_clip"}},
    };
    const auto found = kWidgets.find(type);
    return found == kWidgets.end() ? nullptr : &found->second;
}

Json member(const Json& object, const char* key) {
    if (!object.is_object()) return {};
    const auto found = object.find(key);
    return found == object.end() ? Json() : *found;
}

std::string keyOf(const Json& id) {
    return id.is_string() ? id.get<std::string>() : id.dump();
}

/// Link number -> [node, output]; a link is [number, from, output, to, input, type].
std::map<std::string, Json> linksOf(const Json& workflow) {
    std::map<std::string, Json> links;
    for (const Json& link : member(workflow, "links")) {
        if (!link.is_array() || link.size() < 3) continue;
        links[keyOf(link[0])] = Json::array({keyOf(link[1]), link[2]});
    }
    return links;
}

void addValues(const Json& node, const std::string& type, Json& inputs) {
    const Json values = member(node, "widgets_values");
    if (values.is_object()) inputs.update(values);
    const WidgetNames* names = widgetsOf(type);
    if (!values.is_array() || names == nullptr) return;
    for (std::size_t i = 0; i < std::min(values.size(), names->size()); ++i) {
        if (!(*names)[i].empty()) inputs[(*names)[i]] = values[i];
    }
}

}  // namespace

Json apiGraphFromWorkflow(const Json& workflow) {
    constexpr int kMuted = 2;
    Json graph = Json::object();
    const Json nodes = member(workflow, "nodes");
    if (!nodes.is_array()) return graph;
    const auto links = linksOf(workflow);
    for (const Json& node : nodes) {
        const Json type = member(node, "type");
        if (!type.is_string() || member(node, "mode") == kMuted) continue;
        Json inputs = Json::object();
        addValues(node, type.get<std::string>(), inputs);
        for (const Json& input : member(node, "inputs")) {
            const Json name = member(input, "name");
            const auto link = links.find(keyOf(member(input, "link")));
            if (name.is_string() && link != links.end())
                inputs[name.get<std::string>()] = link->second;
        }
        graph[keyOf(member(node, "id"))] = {{"class_type", type}, {"inputs", inputs}};
    }
    return graph;
}

}  // namespace ninefold
