// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/nn/clip_model.h"
#include "core/nn/layers.h"
#include "core/ranking/clip_pixels.h"
#include "core/ranking/fitness_scale.h"
#include "core/ranking/ranker_registry.h"
#include "core/text/clip_tokenizer.h"
#include "core/weights/load_module.h"
#include "core/weights/safetensors.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// The parts that are read from the folder.
struct Clip {
    explicit Clip(const fs::path& folder)
        : tokenizer(folder),
          pixels(ClipPixels::fromJson(readJsonFile(folder / "preprocessor_config.json"))),
          scale(FitnessScale::fromFolder(folder)),
          model(nn::ClipConfig::fromJson(readJsonFile(folder / "config.json"))) {
        loadModule(*model, Safetensors(folder / "model.safetensors"));
        model->eval();
        nn::packLayers(*model);
    }

    ClipTokenizer tokenizer;
    ClipPixels pixels;
    FitnessScale scale;
    nn::ClipModel model;
};

/// Ranks by the cosine between the CLIP embeddings of prompt and picture (Radford et al. 2021,
/// arXiv:2103.00020).
class ClipRanker final : public Ranker {
public:
    explicit ClipRanker(fs::path folder) : folder_(std::move(folder)) {}

    std::string id() const override { return folder_.filename().string(); }

    std::vector<Score> score(const std::string& prompt, const std::vector<Image>& images) override {
        const c10::InferenceMode inference;
        if (clip_ == nullptr) clip_ = load();
        if (!text_.defined() || prompt != prompt_) {
            const auto ids = clip_->tokenizer.encode(prompt).ids;
            text_ = clip_->model->embedText(at::tensor(ids, at::kLong).unsqueeze(0));
            prompt_ = prompt;
        }
        std::vector<Score> scores;
        for (const Image& image : images) {
            scores.push_back(scoreOf(image));
        }
        return scores;
    }

private:
    Score scoreOf(const Image& image) {
        const at::Tensor picture = clip_->model->embedPictures(clip_->pixels.prepare(image));
        const double cosine = (text_ * picture).sum().item<double>();

        Score score;
        score.value = cosine;
        score.fitness = clip_->scale.fitness(cosine);
        const at::Tensor embedding = picture.flatten().to(at::kFloat).contiguous();
        const auto* first = embedding.data_ptr<float>();
        score.embedding.assign(first, first + embedding.numel());
        return score;
    }

    std::unique_ptr<Clip> load() const {
        try {
            return std::make_unique<Clip>(folder_);
        } catch (const Error& error) {
            throw error.as(ErrorKind::BadModel);
        }
    }

    fs::path folder_;
    std::unique_ptr<Clip> clip_;
    std::string prompt_;
    at::Tensor text_;  ///< [1,width] of prompt_
};

/// A transformers CLIPModel says so in its configuration.
bool recognises(const fs::path& folder) {
    std::error_code code;
    const fs::path file = folder / "config.json";
    if (!fs::is_regular_file(file, code)) return false;
    const Json config = readJsonFile(file);
    return config.is_object() && config.value("model_type", Json()) == "clip";
}

std::unique_ptr<Ranker> make(const fs::path& folder) {
    return std::make_unique<ClipRanker>(fs::absolute(folder).lexically_normal());
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
