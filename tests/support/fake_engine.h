// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/pipeline/generator.h"
#include "core/ranking/ranker.h"

namespace ninefold::test {

/// Draws plain pictures at once. What a picture shows follows from its seed alone.
class FakeGenerator final : public Generator {
public:
    int steps = 4;
    std::function<void(int step)> beforeStep = [](int) {};
    /// Called before each picture with its place in the batch; may throw.
    std::function<void(int index)> beforePicture = [](int) {};
    std::vector<GenerationRequest> requests;  ///< as they came

    static Image picture(std::uint64_t seed) {
        Image image{16, 16, {}};
        for (std::size_t i = 0; i < image.strideBytes() * 16; ++i) {
            image.rgb.push_back(static_cast<std::uint8_t>(seed * 37 + i % 3));
        }
        return image;
    }

    std::string device() const override { return "CPU"; }
    StageTimes generate(const GenerationRequest& request, GenerationObserver& observer,
                        const CancelToken& cancel) override {
        requests.push_back(request);
        observer.onLoading("Fake model");
        for (int step = 1; step <= steps; ++step) {
            cancel.throwIfSet();
            beforeStep(step);
            observer.onStep(step, steps, 0.5);
            observer.onPreviews({picture(request.recipe.seed)});
        }
        for (int index = 0; index < request.count; ++index) {
            beforePicture(index);
            cancel.throwIfSet();
            Recipe recipe = request.recipeOf(index);
            recipe.modelHash = "feed";
            observer.onPicture(index, picture(recipe.seed), recipe);
        }
        StageTimes times;
        times.denoiseSeconds = request.count;
        return times;
    }
};

/// Scores by the first byte of the picture.
class FakeRanker final : public Ranker {
public:
    std::function<void()> beforeScore = [] {};
    double perWidth = 0;  ///< its share more for each pixel that a picture is wider than 16
    std::vector<float> embedding;
    std::optional<double> looks;

    static Score scoreOf(const Image& image) {
        const double value = image.rgb.at(0) / 255.0;
        return {value, value / 2};
    }

    std::string id() const override { return "fake"; }
    std::string looksId() const override { return "aesthetics/fake"; }
    std::vector<Score> score(const std::string& /*prompt*/,
                             const std::vector<Image>& images) override {
        beforeScore();
        std::vector<Score> scores;
        scores.reserve(images.size());
        for (const Image& image : images) {
            scores.push_back(scoreOf(image));
            scores.back().value *= 1 + perWidth * (image.width - 16);
            scores.back().embedding = embedding;
            scores.back().looks = looks;
        }
        return scores;
    }
};

}  // namespace ninefold::test
