// SPDX-License-Identifier: MIT
#include <initializer_list>
#include <set>
#include <string>

#include "core/base/json.h"
#include "core/export/comfy_workflow.h"
#include "core/export/foreign_json.h"
#include "core/export/recipe_reader.h"
#include "core/export/sampler_names.h"

namespace ninefold {

namespace {

/// ComfyUI's graph as it is sent to the server: id -> {"class_type", "inputs"}, where an input is a
/// value or a link ["id", output].
class Graph {
public:
    explicit Graph(const Json& nodes) : nodes_(nodes) {}

    /// The inputs of the node that input `name` is linked to; nullptr when it isn't.
    const Json* follow(const Json& inputs, const char* name) const {
        const auto link = inputs.find(name);
        if (link == inputs.end() || !link->is_array() || link->empty()) return nullptr;
        const Json& id = link->front();
        if (!id.is_string() && !id.is_number_integer()) return nullptr;
        const std::string key = id.is_string() ? id.get<std::string>() : id.dump();
        const auto node = nodes_.find(key);
        return node == nodes_.end() ? nullptr : inputsOf(*node);
    }

    /// The inputs of the first node that has all of `names`, by id.
    const Json* nodeWith(std::initializer_list<const char*> names) const {
        for (const Json& node : nodes_) {
            const Json* inputs = inputsOf(node);
            if (inputs == nullptr) continue;
            bool all = true;
            for (const char* name : names) all = all && inputs->contains(name);
            if (all) return inputs;
        }
        return nullptr;
    }

    /// Follows links named by any of `names` from `start` until a node has input `wanted` as a
    /// plain value. Nodes in between (LoRAs, ControlNets, combiners) are passed through.
    const Json* search(const Json* start, const char* wanted,
                       std::initializer_list<const char*> names) const {
        std::set<const Json*> seen;
        return search(start, wanted, names, seen);
    }

private:
    static const Json* inputsOf(const Json& node) {
        if (!node.is_object()) return nullptr;
        // The end of a path: what comes before it is made to count for nothing.
        if (node.value("class_type", Json()) == "ConditioningZeroOut") return nullptr;
        const auto inputs = node.find("inputs");
        return inputs == node.end() || !inputs->is_object() ? nullptr : &*inputs;
    }

    // Stack depth is bounded by kMaxPath, work by `seen`.
    const Json* search(const Json* inputs, const char* wanted,
                       std::initializer_list<const char*> names,
                       std::set<const Json*>& seen) const {
        constexpr std::size_t kMaxPath = 256;
        if (inputs == nullptr || seen.size() > kMaxPath || !seen.insert(inputs).second) {
            return nullptr;
        }
        const auto value = inputs->find(wanted);
        if (value != inputs->end() && !value->is_array()) return inputs;
        for (const char* name : names) {
            if (const Json* found = search(follow(*inputs, name), wanted, names, seen)) {
                return found;
            }
        }
        return nullptr;
    }

    const Json& nodes_;
};

/// The text that a conditioning input leads to.
void takePrompt(const Graph& graph, const Json& sampler, const char* input, std::string& prompt) {
    const Json* start = graph.follow(sampler, input);
    for (const char* key : {"text", "text_g", "prompt", "t5xxl"}) {
        const Json* encoder = graph.search(
            start, key, {"positive", "conditioning", "conditioning_1", "conditioning_to"});
        if (encoder != nullptr && takeText(*encoder, key, prompt)) return;
    }
    // The text comes from another node, such as a text box or a file reader.
    for (const char* key : {"text", "string", "value", "prompt"}) {
        const Json* box = graph.search(start, key,
                                       {"positive", "conditioning", "conditioning_1", "text",
                                        "string", "value", "prompt", "text_g"});
        if (box != nullptr && takeText(*box, key, prompt)) return;
    }
}

void takeModel(const Graph& graph, const Json* from, Recipe& r) {
    for (const char* key : {"ckpt_name", "unet_name"}) {
        const Json* loader = graph.search(from, key, {"model", "model1", "guider"});
        if (loader != nullptr && takeText(*loader, key, r.modelId)) return;
    }
}

void takeLatent(const Graph& graph, const Json& sampler, Recipe& r) {
    const auto links = {"latent_image", "samples", "latent"};
    if (const Json* latent = graph.search(&sampler, "width", links)) {
        takeInt(*latent, "width", r.width);
        takeInt(*latent, "height", r.height);
    }
}

/// KSampler and KSampler (Advanced).
Recipe fromKSampler(const Graph& graph, const Json& sampler) {
    Recipe r;
    if (const Json* seed = graph.search(&sampler, "seed", {"seed"}))
        takeSeed(*seed, "seed", r.seed);
    takeSeed(sampler, "noise_seed", r.seed);
    takeInt(sampler, "steps", r.steps);
    takeDouble(sampler, "cfg", r.guidanceScale);
    takeDouble(sampler, "denoise", r.strength);
    std::string name;
    if (takeText(sampler, "scheduler", name)) setSchedule(r, name);
    if (takeText(sampler, "sampler_name", name)) setSampler(r, name);
    takePrompt(graph, sampler, "positive", r.prompt);
    takePrompt(graph, sampler, "negative", r.negativePrompt);
    takeModel(graph, &sampler, r);
    takeLatent(graph, sampler, r);
    return r;
}

/// SamplerCustomAdvanced: noise, guider, sampler and sigmas are nodes of their own.
Recipe fromCustomSampler(const Graph& graph, const Json& sampler) {
    Recipe r;
    std::string name;
    if (const Json* noise = graph.follow(sampler, "noise")) takeSeed(*noise, "noise_seed", r.seed);
    if (const Json* sigmas = graph.follow(sampler, "sigmas")) {
        takeInt(*sigmas, "steps", r.steps);
        takeDouble(*sigmas, "denoise", r.strength);
        if (takeText(*sigmas, "scheduler", name)) setSchedule(r, name);
    }
    if (const Json* solver = graph.follow(sampler, "sampler")) {
        if (takeText(*solver, "sampler_name", name)) setSampler(r, name);
    }
    if (const Json* guider = graph.follow(sampler, "guider")) {
        r.guidanceScale = 1.0;  // BasicGuider has no guidance
        takeDouble(*guider, "cfg", r.guidanceScale);
        takePrompt(graph, *guider, "conditioning", r.prompt);
        takePrompt(graph, *guider, "positive", r.prompt);
        takePrompt(graph, *guider, "negative", r.negativePrompt);
        takeModel(graph, guider, r);
    }
    takeLatent(graph, sampler, r);
    return r;
}

/// A PNG's text, or what WebP and JPEG keep as "prompt:{…}" in EXIF.
std::string graphText(const EmbeddedTexts& texts, const std::string& keyword) {
    if (const std::string& png = textOf(texts, keyword); !png.empty()) return png;
    const std::string start = keyword + ":";
    for (const char* key : {"Model", "Make", "ImageDescription", "UserComment"}) {
        const std::string& text = textOf(texts, key);
        if (text.compare(0, start.size(), start) == 0) return text.substr(start.size());
    }
    return {};
}

std::optional<Recipe> recipeFromGraph(const Json& nodes) {
    const Graph graph(nodes);
    if (const Json* sampler = graph.nodeWith({"sampler_name", "steps", "positive"})) {
        return fromKSampler(graph, *sampler);
    }
    if (const Json* sampler = graph.nodeWith({"noise", "sigmas", "guider"})) {
        return fromCustomSampler(graph, *sampler);
    }
    return std::nullopt;
}

}  // namespace

std::optional<FoundRecipe> comfyuiReader(const EmbeddedTexts& texts) {
    const std::string raw = graphText(texts, "prompt");
    if (const auto json = parseForeignJson(raw); json && json->is_object()) {
        if (const auto recipe = recipeFromGraph(*json)) return FoundRecipe{*recipe, "comfyui", raw};
    }
    // Some save only what the window shows.
    const std::string workflow = graphText(texts, "workflow");
    if (const auto json = parseForeignJson(workflow); json && json->is_object()) {
        if (const auto recipe = recipeFromGraph(apiGraphFromWorkflow(*json))) {
            return FoundRecipe{*recipe, "comfyui", workflow};
        }
    }
    return std::nullopt;
}

}  // namespace ninefold
