// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/json.h"
#include "core/nn/clip_model.h"
#include "core/ranking/clip_pixels.h"
#include "core/ranking/embedding_ranker.h"
#include "core/ranking/ranker_registry.h"
#include "core/text/clip_tokenizer.h"
#include "core/weights/load_module.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// CLIP (Radford et al. 2021, arXiv:2103.00020) as transformers saves it.
class Clip final : public EmbeddingModel {
public:
    explicit Clip(const fs::path& folder)
        : tokenizer_(folder),
          pixels_(ClipPixels::fromJson(readJsonFile(folder / "preprocessor_config.json"))),
          model_(nn::ClipConfig::fromJson(readJsonFile(folder / "config.json"))) {
        loadModule(*model_,
                   *openTensors(rankerWeights(folder, {"model.safetensors", "pytorch_model.bin"})));
        model_->eval();
    }

    at::Tensor embedText(const std::string& utf8) override {
        std::vector<std::int64_t> ids = tokenizer_.encode(utf8).ids;
        // What follows the end changes nothing, as no token sees those behind it.
        const auto end = std::find(ids.begin() + 1, ids.end(), tokenizer_.endId());
        if (end != ids.end()) ids.erase(end + 1, ids.end());
        return model_->embedText(at::tensor(ids, at::kLong).unsqueeze(0));
    }

    at::Tensor embedPicture(const Image& image) override {
        return model_->embedPictures(pixels_.prepare(image));
    }

    double logitScale() const override { return model_->logitScale(); }

private:
    ClipTokenizer tokenizer_;
    ClipPixels pixels_;
    nn::ClipModel model_;
};

std::unique_ptr<EmbeddingModel> load(const fs::path& folder) {
    return std::make_unique<Clip>(folder);
}

/// A CLIPModel says so in its configuration; other networks of that type have other architectures.
bool recognises(const fs::path& folder) {
    std::error_code code;
    const fs::path file = folder / "config.json";
    if (!fs::is_regular_file(file, code)) return false;
    const Json config = readJsonFile(file);
    if (!config.is_object() || config.value("model_type", Json()) != "clip") return false;
    const Json names = config.value("architectures", Json::array({"CLIPModel"}));
    return names.is_array() && std::find(names.begin(), names.end(), "CLIPModel") != names.end();
}

std::unique_ptr<Ranker> make(const fs::path& folder) {
    return makeEmbeddingRanker(folder, load, LooksRating::Possible);
}

}  // namespace

namespace rankers {
const RankerKind& clip();
const RankerKind& clip() {
    static constexpr RankerKind kKind{"CLIP", recognises, make};
    return kKind;
}
}  // namespace rankers

}  // namespace ninefold
