// SPDX-License-Identifier: MIT
#include "core/jobs/job_run.h"

#include <algorithm>
#include <utility>

#include "core/export/image_format.h"
#include "core/text/prompt_schedule.h"

namespace ninefold {

namespace {

/// Adds the time of its life to a sum.
class Stopwatch {
public:
    explicit Stopwatch(double& seconds) : seconds_(seconds) {}
    ~Stopwatch() {
        seconds_ +=
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& seconds_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

struct Stretch {
    int first = 0;
    int count = 0;
};

/// {0,1,4,5,6} -> {0,2},{4,3}: a batch has consecutive seeds.
std::vector<Stretch> stretches(const std::vector<int>& indices) {
    std::vector<Stretch> found;
    for (const int index : indices) {
        if (!found.empty() && found.back().first + found.back().count == index) {
            ++found.back().count;
        } else {
            found.push_back({index, 1});
        }
    }
    return found;
}

}  // namespace

JobRun::JobRun(Generator& generator, RankerSource rankers, HistoryStore& store,
               JobObserver& observer, JobId job, CancelToken cancel, std::function<double()> rest)
    : generator_(generator),
      rankers_(std::move(rankers)),
      store_(store),
      observer_(observer),
      job_(job),
      cancel_(std::move(cancel)),
      rest_(std::move(rest)) {}

void JobRun::takeRanker(const std::string& modelId) {
    try {
        ranker_ = rankers_(modelId);
    } catch (...) {
        noRanker_ =
            std::current_exception();  // the first picture is drawn and kept, then it is said
    }
    if (ranker_ != nullptr) spread_.emplace(*ranker_);
}

void JobRun::draw(const GenerationRequest& given, JobResult& result) {
    result_ = &result;
    observer_.onJobStarted(job_);
    store_.setJobState(job_, toText(JobState::Running));
    const auto row = store_.job(job_);
    if (!row) throw Error(ErrorKind::Usage, {"There is no job %1.", job_});

    takeRanker(row->recipe.modelId);
    GenerationRequest request;
    const Recipe& recipe = row->recipe;
    request.toEnlarge = sourceOf(given.toEnlarge, recipe.upscale.picture);
    if (request.toEnlarge.isEmpty()) {
        request.sourceImage = sourceOf(given.sourceImage, recipe.sourceImage);
        request.mask = sourceOf(given.mask, recipe.maskImage);
        for (std::size_t i = 0; i < recipe.controls.size(); ++i) {
            const bool isGiven = i < given.controlImages.size();
            request.controlImages.push_back(
                sourceOf(isGiven ? given.controlImages[i] : Image(), recipe.controls[i].picture));
        }
    }
    request.recipe = recipe;
    request.count = row->count;
    request.texts = row->texts;
    if (!request.texts.empty() && request.texts.size() != static_cast<std::size_t>(row->count)) {
        throw Error(ErrorKind::BadFile, {"The prompts of job %1 are lost.", job_},
                    "Start it anew.");
    }
    for (const Stretch& stretch : stretches(store_.missingIndices(job_))) {
        cancel_.throwIfSet();
        firstIndex_ = stretch.first;
        start_ = std::chrono::steady_clock::now();
        restedBefore_ = rested_;
        StageTimes times =
            generator_.generate(request.part(stretch.first, stretch.count), *this, cancel_);
        times.denoiseSeconds -= rested_ - restedBefore_;
        result.times += times;
    }
}

Image JobRun::sourceOf(const Image& given, const std::string& id) const {
    if (!given.isEmpty() || id.empty()) return given;
    const auto png = store_.source(id);
    if (!png) {
        throw Error(ErrorKind::BadFile, "The picture that this job starts from is gone.",
                    "Choose it again and start a new job.");
    }
    return decodeImage(*png, "that the job starts from");
}

void JobRun::onLoading(const std::string& modelTitle) {
    modelTitle_ = modelTitle;
    JobProgress progress;
    progress.loadingModel = modelTitle;
    observer_.onProgress(job_, progress);
}

void JobRun::onStep(int step, int steps, double secondsLeft) {
    if (progressRate_.isDue() || step == steps) {
        JobProgress progress;
        progress.step = step;
        progress.steps = steps;
        progress.secondsLeft = secondsLeft * workedShare();
        observer_.onProgress(job_, progress);
    }
    rested_ += rest_();
}

double JobRun::workedShare() const {
    // The generator reckons with all the time since it began, rests included.
    const double elapsed =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    return elapsed > 0 ? std::max(0.0, 1 - (rested_ - restedBefore_) / elapsed) : 1;
}

void JobRun::onNotice(const Message& notice) {
    result_->notices.push_back(notice);
}

void JobRun::onPreviews(const std::vector<Image>& previews) {
    if (previewRate_.isDue()) observer_.onPreviews(job_, previews);
}

void JobRun::onPicture(int index, const Image& image, const Recipe& recipe) {
    // If ranking fails, so does the job, but not before the picture that was drawn is safe.
    std::exception_ptr rankingFailed;
    const int place = firstIndex_ + index;
    const std::optional<Ranking> ranking = rank(image, recipe.prompt, rankingFailed);
    const Picture picture = store(place, image, recipe, ranking);
    ++result_->drawn;
    observer_.onPicture(job_, picture);
    if (rankingFailed) std::rethrow_exception(rankingFailed);
}

std::optional<JobRun::Ranking> JobRun::rank(const Image& image, const std::string& prompt,
                                            std::exception_ptr& failure) {
    failure = noRanker_;
    if (ranker_ == nullptr) return std::nullopt;
    const Stopwatch stopwatch(result_->rankSeconds);
    const std::string words = plainWords(prompt);
    try {
        Ranking ranking{ranker_->score(words, {image}).at(0)};
        ranking.spread = spread_->measure(words, image, ranking.score.value);
        return ranking;
    } catch (...) {
        failure = std::current_exception();
        return std::nullopt;
    }
}

void JobRun::storeLooks(std::int64_t image, const Looks& looks, const NewScore& fitness) {
    constexpr double kBest = 10;
    store_.addScore(image, looks.by, looks.value, std::clamp(looks.value / kBest, 0.0, 1.0));
    // Said again, so that the fitness stays the newest word.
    store_.addScore(image, fitness.ranker, fitness.value, fitness.fitness);
}

Picture JobRun::store(int index, const Image& image, const Recipe& recipe,
                      const std::optional<Ranking>& ranking) {
    const Stopwatch stopwatch(result_->saveSeconds);
    PictureMetadata metadata{recipe, std::nullopt, modelTitle_};
    std::optional<NewScore> newScore;
    if (ranking) {
        const Score& score = ranking->score;
        metadata.score = score.value;
        newScore =
            NewScore{ranker_->id(), score.value, score.fitness, {score.embedding, ranking->spread}};
    }
    const std::string png = imageFormat("png").encode(image, metadata);
    const ImageRow row = store_.addImage(job_, index, recipe, png, newScore);
    Picture picture{row.id, job_, index, recipe, row.file, image};
    if (!ranking) return picture;
    picture.score = ranking->score.value;
    picture.fitness = ranking->score.fitness;
    picture.spread = ranking->spread;
    picture.embedding = ranking->score.embedding;
    if (ranking->score.looks) {
        picture.looks = Looks{ranker_->looksId(), *ranking->score.looks};
        storeLooks(row.id, *picture.looks, *newScore);
    }
    return picture;
}

}  // namespace ninefold
