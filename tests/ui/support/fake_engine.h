// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "core/ranking/ranker.h"

namespace ninefold::test {

/// Draws coloured hills without a model, step by step: noise first, then the picture. Throws
/// what a real generator throws for a recipe that can't be drawn.
class FakeGenerator final : public Generator {
public:
    /// Called on the generation thread before each step; may wait, or throw an Error to fail.
    std::function<void(int step, const CancelToken& cancel)> beforeStep;

    std::string device() const override { return "CPU"; }
    StageTimes generate(const GenerationRequest& request, GenerationObserver& observer,
                        const CancelToken& cancel) override;
};

/// The picture that FakeGenerator draws for a seed; `clarity` 0 is noise, 1 the finished picture.
Image fakePicture(std::uint64_t seed, int width, int height, double clarity = 1);

/// Scores by the pictures' bytes: always the same for the same picture.
class FakeRanker final : public Ranker {
public:
    std::string id() const override { return "fake"; }
    std::vector<Score> score(const std::string& prompt, const std::vector<Image>& images) override;
};

/// A model folder in `folder`/models that only a catalogue reads.
void writeFakeModel(const std::filesystem::path& folder);

}  // namespace ninefold::test
