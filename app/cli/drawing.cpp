// SPDX-License-Identifier: MIT
#include "app/cli/drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/cli/output.h"
#include "app/cli/stopwatch.h"
#include "core/export/image_format.h"
#include "core/text/prompt_schedule.h"

namespace ninefold::cli {

namespace {
constexpr int kBatch = 9;
}

Drawing::Drawing(Generator& generator, Ranker& ranker, Keeper& keeper, std::string modelTitle)
    : generator_(generator), ranker_(ranker), keeper_(keeper), modelTitle_(std::move(modelTitle)) {}

void Drawing::run(const GenerationRequest& request, const CancelToken& cancel) {
    const Stopwatch total;
    count_ = request.count;
    keeper_.begin(request);
    try {
        for (batchStart_ = 0; batchStart_ < count_; batchStart_ += kBatch) {
            const GenerationRequest batch =
                request.part(batchStart_, std::min(kBatch, count_ - batchStart_));
            const Stopwatch watch;
            times_.stages += generator_.generate(batch, *this, cancel);
            const double seconds = watch.seconds() / batch.count;
            for (int i = 0; i < batch.count; ++i) (pictures_.end() - 1 - i)->seconds = seconds;
        }
    } catch (...) {
        progress_.clear();
        const Error error = currentError();
        keeper_.fail(error);
        throw error;
    }
    keeper_.finish();
    progress_.clear();
    times_.totalSeconds = total.seconds();
}

void Drawing::onLoading(const std::string& modelTitle) {
    progress_.show("Reading " + modelTitle + " …");
}

void Drawing::onStep(int step, int steps, double secondsLeft) {
    const int last = std::min(batchStart_ + kBatch, count_);
    const int first = batchStart_ + 1;
    std::string text = first == last ? "Picture " : "Pictures " + std::to_string(first) + "-";
    text += std::to_string(last) + " of " + std::to_string(count_) + ": step " +
            std::to_string(step) + " of " + std::to_string(steps);
    if (secondsLeft >= 0) {
        text += ", " + std::to_string(std::lround(std::ceil(secondsLeft))) + " s left";
    }
    progress_.show(text);
}

void Drawing::onNotice(const Message& notice) {
    progress_.clear();
    message(notice.english());
}

void Drawing::onPreviews(const std::vector<Image>& /*previews*/) {}

void Drawing::onPicture(int index, const Image& image, const Recipe& recipe) {
    DrawnPicture picture;
    picture.recipe = recipe;
    picture.image = image;
    const Stopwatch ranking;
    picture.score = ranker_.score(plainWords(recipe.prompt), {image}).front();
    times_.rankSeconds += ranking.seconds();

    const Stopwatch saving;
    const PictureMetadata metadata{recipe, picture.score.value, modelTitle_};
    const std::string png = imageFormat("png").encode(image, metadata);
    picture.kept = keeper_.keep(batchStart_ + index, metadata, png,
                                {ranker_.id(), picture.score.value, picture.score.fitness});
    times_.saveSeconds += saving.seconds();
    pictures_.push_back(std::move(picture));
}

}  // namespace ninefold::cli
