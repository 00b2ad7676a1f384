// SPDX-License-Identifier: MIT
#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/nn/clip_model.h"
#include "core/nn/config_reader.h"
#include "core/ranking/clip_pixels.h"
#include "core/ranking/embedding_ranker.h"
#include "core/ranking/ranker_registry.h"
#include "core/text/clip_tokenizer.h"
#include "core/weights/load_module.h"
#include "core/weights/open_clip_layers.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr const char* kConfigFile = "open_clip_config.json";
/// What transformers writes for texts that end at their largest id, as OpenCLIP's do.
constexpr std::int64_t kEndsAtLargestId = 2;

void readVision(const Json& json, nn::ClipVisionConfig& result) {
    nn::ConfigReader config(json, std::string(kConfigFile) + " vision_cfg");
    nn::ClipTowerConfig& tower = result.tower;
    tower.layers = config.size("layers", 12);
    tower.width = config.size("width", 768);
    tower.heads = tower.width / config.size("head_width", 64);
    tower.mlpWidth = static_cast<std::int64_t>(static_cast<double>(tower.width) *
                                               config.number("mlp_ratio", 4.0));
    result.imageSize = config.size("image_size", 224);
    result.patchSize = config.size("patch_size", 16);
    if (result.patchSize > result.imageSize) config.refuse("patch_size");
    if (tower.heads < 1 || tower.width % tower.heads != 0) config.refuse("head_width");
    config.accept("pool_type", "tok");
    config.accept("pos_embed_type", "learnable");
    config.ignore({"patch_dropout"});  // of training
    config.refuseOthers();
}

void readText(const Json& json, nn::ClipTextConfig& result) {
    nn::ConfigReader config(json, std::string(kConfigFile) + " text_cfg");
    nn::ClipTowerConfig& tower = result.tower;
    tower.layers = config.size("layers", 12);
    tower.width = config.size("width", 512);
    tower.heads = config.size("heads", 8);
    tower.mlpWidth = static_cast<std::int64_t>(static_cast<double>(tower.width) *
                                               config.number("mlp_ratio", 4.0));
    result.vocabulary = config.size("vocab_size", 49408);
    result.maxTokens = config.size("context_length", 77);
    result.endToken = kEndsAtLargestId;
    result.endsAtLargestId = true;
    if (tower.width % tower.heads != 0) config.refuse("heads");
    config.accept("pool_type", "argmax");
    config.refuseOthers();
}

/// Of "model_cfg".
nn::ClipConfig readModel(const Json& json) {
    nn::ConfigReader config(json, std::string(kConfigFile) + " model_cfg");
    nn::ClipConfig result;
    result.projectionWidth = config.size("embed_dim", 512);
    readVision(config.object("vision_cfg"), result.vision);
    readText(config.object("text_cfg"), result.text);
    const bool quick = config.boolean("quick_gelu", false);
    result.text.tower.activation = result.vision.tower.activation =
        quick ? nn::Activation::QuickGelu : nn::Activation::Gelu;
    config.ignore({"custom_text", "cast_dtype", "init_logit_scale"});
    config.refuseOthers();
    return result;
}

/// Of "preprocess_cfg".
ClipPixels readPixels(const Json& json, std::int64_t sizePx) {
    nn::ConfigReader config(json, std::string(kConfigFile) + " preprocess_cfg");
    ClipPixels pixels;
    pixels.sizePx = static_cast<int>(sizePx);
    pixels.mean = json.value("mean", pixels.mean);
    pixels.deviation = json.value("std", pixels.deviation);
    config.accept("interpolation", "bicubic");
    const std::string fit = config.text("resize_mode", "shortest");
    if (fit != "shortest" && fit != "squash") config.refuse("resize_mode");
    pixels.fit = fit == "squash" ? ClipPixels::Fit::Squash : ClipPixels::Fit::CutToEven;
    return pixels;
}

/// Where the tensors of nn::ClipModel are in a file of OpenCLIP.
TensorOrigins originsOf(const TensorEntries& tensors, const nn::ClipConfig& config) {
    using Part = TensorOrigin::Part;
    const std::string text = tensors.count("text.token_embedding.weight") != 0 ? "text." : "";
    TensorOrigins origins = {
        {"logit_scale", {"logit_scale"}},
        {"text_projection.weight", {text + "text_projection", Part::Transposed}},
        {"visual_projection.weight", {"visual.proj", Part::Transposed}},
        {"text_model.embeddings.token_embedding.weight", {text + "token_embedding.weight"}},
        {"text_model.embeddings.position_embedding.weight", {text + "positional_embedding"}},
        {"text_model.final_layer_norm.weight", {text + "ln_final.weight"}},
        {"text_model.final_layer_norm.bias", {text + "ln_final.bias"}},
        {"vision_model.embeddings.class_embedding", {"visual.class_embedding"}},
        {"vision_model.embeddings.patch_embedding.weight", {"visual.conv1.weight"}},
        {"vision_model.embeddings.position_embedding.weight", {"visual.positional_embedding"}},
        {"vision_model.pre_layrnorm.weight", {"visual.ln_pre.weight"}},
        {"vision_model.pre_layrnorm.bias", {"visual.ln_pre.bias"}},
        {"vision_model.post_layernorm.weight", {"visual.ln_post.weight"}},
        {"vision_model.post_layernorm.bias", {"visual.ln_post.bias"}},
    };
    addOpenClipLayers(text + "transformer.", "text_model.encoder.",
                      static_cast<int>(config.text.tower.layers), origins);
    addOpenClipLayers("visual.transformer.", "vision_model.encoder.",
                      static_cast<int>(config.vision.tower.layers), origins);
    return origins;
}

/// The folder's own vocabulary, else that of the program: all of OpenCLIP's have the same.
fs::path tokenizerFolder(const fs::path& folder) {
    std::error_code code;
    return fs::is_regular_file(folder / "vocab.json", code) ? folder
                                                            : resourceFolder() / "tokenizers/clip";
}

/// OpenCLIP (Ilharco et al. 2021) as open_clip saves it, ViT only.
class OpenClip final : public EmbeddingModel {
public:
    explicit OpenClip(const fs::path& folder) : OpenClip(folder, readConfig(folder)) {}

    at::Tensor embedText(const std::string& utf8) override {
        std::vector<std::int64_t> ids = tokenizer_.tokens(utf8);
        const auto room = static_cast<std::size_t>(model_->config().text.maxTokens) - 2;
        ids.resize(std::min(ids.size(), room));
        ids.insert(ids.begin(), tokenizer_.startId());
        ids.push_back(tokenizer_.endId());
        return model_->embedText(at::tensor(ids, at::kLong).unsqueeze(0));
    }

    at::Tensor embedPicture(const Image& image) override {
        return model_->embedPictures(pixels_.prepare(image));
    }

    double logitScale() const override { return model_->logitScale(); }

private:
    OpenClip(const fs::path& folder, const Json& config)
        : tokenizer_(tokenizerFolder(folder)), model_(readModel(config.at("model_cfg"))) {
        const nn::ClipConfig& shape = model_->config();
        pixels_ =
            readPixels(config.value("preprocess_cfg", Json::object()), shape.vision.imageSize);
        const auto tensors = openTensors(rankerWeights(
            folder, {"open_clip_model.safetensors", "open_clip_pytorch_model.safetensors",
                     "open_clip_pytorch_model.bin"}));
        loadModule(*model_, RenamedTensors(tensors, originsOf(tensors->entries(), shape)));
        model_->eval();
    }

    static Json readConfig(const fs::path& folder) {
        Json config = readJsonFile(folder / kConfigFile);
        if (!config.is_object() || !config.contains("model_cfg")) {
            throw Error(ErrorKind::BadModel,
                        {"%1 is damaged: %2", (folder / kConfigFile).string(), "no model_cfg"});
        }
        return config;
    }

    ClipTokenizer tokenizer_;
    ClipPixels pixels_;
    nn::ClipModel model_;
};

std::unique_ptr<EmbeddingModel> load(const fs::path& folder) {
    return std::make_unique<OpenClip>(folder);
}

bool recognises(const fs::path& folder) {
    std::error_code code;
    return fs::is_regular_file(folder / kConfigFile, code);
}

std::unique_ptr<Ranker> make(const fs::path& folder) {
    return makeEmbeddingRanker(folder, load, LooksRating::Possible);
}

}  // namespace

namespace rankers {
const RankerKind& open_clip();
const RankerKind& open_clip() {
    static constexpr RankerKind kKind{"OpenCLIP", recognises, make};
    return kKind;
}
}  // namespace rankers

}  // namespace ninefold
