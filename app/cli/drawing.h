// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "app/cli/keeper.h"
#include "app/cli/progress_line.h"
#include "core/pipeline/generator.h"
#include "core/ranking/ranker.h"

namespace ninefold::cli {

/// One finished picture.
struct DrawnPicture {
    Recipe recipe;
    Image image;
    Score score;
    KeptPicture kept;
    double seconds = 0;  ///< its share of the time its batch took
};

/// Where the time of a drawing went.
struct DrawTimes {
    StageTimes stages;
    double rankSeconds = 0;
    double saveSeconds = 0;
    double totalSeconds = 0;
};

/// Draws a request in batches of nine, and scores and keeps each picture as soon as it is decoded,
/// so that what stops a long drawing costs nothing that is finished.
class Drawing final : private GenerationObserver {
public:
    Drawing(Generator& generator, Ranker& ranker, Keeper& keeper, std::string modelTitle);

    /// Throws what generate(), score() and keep() throw; pictures() then holds what is finished.
    void run(const GenerationRequest& request, const CancelToken& cancel);

    /// In the order drawn.
    const std::vector<DrawnPicture>& pictures() const { return pictures_; }
    const DrawTimes& times() const { return times_; }

private:
    void onLoading(const std::string& modelTitle) override;
    void onStep(int step, int steps, double secondsLeft) override;
    void onPreviews(const std::vector<Image>& previews) override;
    bool wantsPreviews() const override { return false; }
    void onPicture(int index, const Image& image, const Recipe& recipe) override;
    void onNotice(const Message& notice) override;

    Generator& generator_;
    Ranker& ranker_;
    Keeper& keeper_;
    std::string modelTitle_;
    ProgressLine progress_;
    int count_ = 0;       // of the whole request
    int batchStart_ = 0;  // index of the batch's first picture
    std::vector<DrawnPicture> pictures_;
    DrawTimes times_;
};

}  // namespace ninefold::cli
