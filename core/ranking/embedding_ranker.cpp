// SPDX-License-Identifier: MIT
#include "core/ranking/embedding_ranker.h"

#include <torch/types.h>

#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/ranking/aesthetic_head.h"
#include "core/ranking/fitness_scale.h"
#include "core/ranking/other_prompts.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// What is read from the folder.
struct Parts {
    std::unique_ptr<EmbeddingModel> model;
    std::optional<FitnessScale> scale;
    std::optional<OtherPrompts> others;  ///< where there is no scale
    std::optional<AestheticHead> head;
};

class EmbeddingRanker final : public Ranker {
public:
    EmbeddingRanker(fs::path folder, EmbeddingModelLoader load, LooksRating looks)
        : folder_(std::move(folder)), load_(load), looks_(looks) {}

    std::string id() const override { return folder_.filename().string(); }

    std::string looksId() const override {
        return parts_ && parts_->head ? "aesthetics/" + parts_->head->title() : std::string();
    }

    std::vector<Score> score(const std::string& prompt, const std::vector<Image>& images) override {
        const c10::InferenceMode inference;
        if (!parts_) parts_ = read();
        if (!text_.defined() || prompt != prompt_) {
            text_ = parts_->model->embedText(prompt);
            prompt_ = prompt;
        }
        std::vector<Score> scores;
        for (const Image& image : images) scores.push_back(scoreOf(image));
        return scores;
    }

private:
    Score scoreOf(const Image& image) {
        const at::Tensor picture = parts_->model->embedPicture(image);
        Score score;
        score.value = (text_ * picture).sum().item<double>();
        score.fitness = parts_->scale ? parts_->scale->fitness(score.value)
                                      : parts_->others->fitness(score.value, picture);
        const at::Tensor embedding = picture.flatten().to(at::kFloat).contiguous();
        const auto* first = embedding.data_ptr<float>();
        score.embedding.assign(first, first + embedding.numel());
        if (parts_->head) score.looks = parts_->head->rate(embedding);
        return score;
    }

    std::optional<Parts> read() const {
        try {
            Parts parts{load_(folder_), FitnessScale::fromFolder(folder_), {}, {}};
            if (!parts.scale) parts.others.emplace(*parts.model);
            if (looks_ == LooksRating::Possible) readHead(parts);
            return parts;
        } catch (const Error& error) {
            throw error.as(ErrorKind::BadModel);
        }
    }

    void readHead(Parts& parts) const {
        const int64_t width = parts.model->embedText("").size(1);
        const fs::path file = AestheticHead::find(folder_, width);
        if (!file.empty()) parts.head.emplace(file);
    }

    fs::path folder_;
    EmbeddingModelLoader load_;
    LooksRating looks_;
    std::optional<Parts> parts_;
    std::string prompt_;
    at::Tensor text_;  ///< [1,width] of prompt_
};

}  // namespace

std::unique_ptr<Ranker> makeEmbeddingRanker(const fs::path& folder, EmbeddingModelLoader load,
                                            LooksRating looks) {
    return std::make_unique<EmbeddingRanker>(fs::absolute(folder).lexically_normal(), load, looks);
}

}  // namespace ninefold
