// SPDX-License-Identifier: MIT
#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>

#include "core/base/json.h"
#include "core/nn/siglip_model.h"
#include "core/ranking/clip_pixels.h"
#include "core/ranking/embedding_ranker.h"
#include "core/ranking/ranker_registry.h"
#include "core/text/siglip_tokenizer.h"
#include "core/weights/load_module.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// SigLIP (Zhai et al. 2023, arXiv:2303.15343) as transformers saves it.
class Siglip final : public EmbeddingModel {
public:
    explicit Siglip(const fs::path& folder)
        : tokenizer_(folder),
          pixels_(ClipPixels::fromJson(readJsonFile(folder / "preprocessor_config.json"))),
          model_(nn::SiglipConfig::fromJson(readJsonFile(folder / "config.json"))) {
        pixels_.fit = ClipPixels::Fit::Squash;
        loadModule(*model_,
                   *openTensors(rankerWeights(folder, {"model.safetensors", "pytorch_model.bin"})));
        model_->eval();
    }

    at::Tensor embedText(const std::string& utf8) override {
        const auto length = static_cast<std::size_t>(model_->config().maxTokens);
        return model_->embedText(
            at::tensor(tokenizer_.encode(utf8, length), at::kLong).unsqueeze(0));
    }

    at::Tensor embedPicture(const Image& image) override {
        return model_->embedPictures(pixels_.prepare(image));
    }

    double logitScale() const override { return model_->logitScale(); }

private:
    SiglipTokenizer tokenizer_;
    ClipPixels pixels_;
    nn::SiglipModel model_;
};

std::unique_ptr<EmbeddingModel> load(const fs::path& folder) {
    return std::make_unique<Siglip>(folder);
}

bool recognises(const fs::path& folder) {
    std::error_code code;
    const fs::path file = folder / "config.json";
    if (!fs::is_regular_file(file, code)) return false;
    const Json config = readJsonFile(file);
    return config.is_object() && config.value("model_type", Json()) == "siglip";
}

std::unique_ptr<Ranker> make(const fs::path& folder) {
    return makeEmbeddingRanker(folder, load, LooksRating::Impossible);
}

}  // namespace

namespace rankers {
const RankerKind& siglip();
const RankerKind& siglip() {
    static constexpr RankerKind kKind{"SigLIP", recognises, make};
    return kKind;
}
}  // namespace rankers

}  // namespace ninefold
