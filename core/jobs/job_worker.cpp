// SPDX-License-Identifier: MIT
#include "core/jobs/job_worker.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/jobs/job_run.h"
#include "core/jobs/time_estimate.h"
#include "core/text/prompt_expansion.h"
#include "core/text/wildcards.h"

namespace ninefold {

namespace {

constexpr int kMaxCount = 999;

}  // namespace

JobQueue::Worker::Worker(Generator& generator, RankerSource ranker,
                         const std::filesystem::path& libraryFolder, JobObserver& observer)
    : generator_(generator),
      ranker_(std::move(ranker)),
      observer_(observer),
      threadStore_(libraryFolder),
      store_(libraryFolder),
      thread_([this] { run(); }) {
    // Jobs of this start stand around those that an earlier one left.
    for (const JobRow& job : store_.unfinishedJobs()) {
        firstPlace_ = std::min(firstPlace_, job.position.value_or(0));
        lastPlace_ = std::max(lastPlace_, job.position.value_or(0));
    }
}

JobQueue::Worker::~Worker() {
    {
        const std::lock_guard lock(mutex_);
        closing_ = true;
        if (running_) running_->cancel.cancel();
    }
    changed_.notify_all();
    thread_.join();
}

JobId JobQueue::Worker::submit(const GenerationRequest& request, bool toFront) {
    if (request.count < 1 || request.count > kMaxCount) {
        throw Error(ErrorKind::Usage, {"%1 pictures can't be drawn in one job.", request.count},
                    {"Choose from 1 to %1.", kMaxCount});
    }
    Recipe recipe = request.recipe;
    // Expanded before it waits, so that what is wrong with a template is told at once and what
    // becomes of the wildcards meanwhile changes nothing.
    const Wildcards wildcards = wildcardsOf(store_.folder());
    // What is only enlarged has been drawn: its text isn't a template any more.
    const std::vector<PromptTexts> texts =
        request.toEnlarge.isEmpty()
            ? expandedTexts(recipe, request.count,
                            [&](const std::string& name) { return wildcards.entries(name); })
            : std::vector<PromptTexts>();
    const std::lock_guard storing(storeMutex_);
    keepSource(request.sourceImage, recipe.sourceImage);
    keepSource(request.mask, recipe.maskImage);
    keepSource(request.toEnlarge, recipe.upscale.picture);
    for (std::size_t i = 0; i < request.controlImages.size(); ++i) {
        keepSource(request.controlImages[i], recipe.controls.at(i).picture);
    }
    const JobId id =
        store_.addJob(recipe, request.count, {request.parentImage, request.change}, texts);
    GenerationRequest given;
    given.sourceImage = request.sourceImage;
    given.mask = request.mask;
    given.toEnlarge = request.toEnlarge;
    given.controlImages = request.controlImages;
    enqueue({id, std::move(given), {}}, toFront);
    return id;
}

void JobQueue::Worker::keepSource(const Image& picture, std::string& id) {
    if (picture.isEmpty()) return;
    const std::string png = imageFormat("png").encode(picture, {});
    if (id.empty()) id = sha256(png);
    store_.addSource(id, png);
}

void JobQueue::Worker::resume(JobId job) {
    const std::lock_guard storing(storeMutex_);
    {
        const std::lock_guard lock(mutex_);
        if (running_ && running_->id == job) return;
        if (find(job) != waiting_.end()) return;
    }
    store_.claimJob(job);
    store_.setJobState(job, toText(JobState::Queued));
    Entry entry;
    entry.id = job;
    enqueue(std::move(entry), false);
}

void JobQueue::Worker::enqueue(Entry entry, bool toFront) {
    store_.setJobPosition(entry.id, toFront ? --firstPlace_ : ++lastPlace_);
    const std::lock_guard lock(mutex_);
    waiting_.insert(toFront ? waiting_.begin() : waiting_.end(), std::move(entry));
    changed_.notify_one();
}

std::deque<JobQueue::Worker::Entry>::iterator JobQueue::Worker::find(JobId job) {
    return std::find_if(waiting_.begin(), waiting_.end(),
                        [job](const Entry& entry) { return entry.id == job; });
}

bool JobQueue::Worker::stopIfRunning(JobId job) {
    const std::lock_guard lock(mutex_);
    if (!running_ || running_->id != job) return false;
    running_->cancel.cancel();
    changed_.notify_all();  // it may rest
    return true;
}

void JobQueue::Worker::cancel(JobId job) {
    if (stopIfRunning(job)) return;
    const std::lock_guard storing(storeMutex_);
    bool waited = false;
    {
        const std::lock_guard lock(mutex_);
        const auto found = find(job);
        waited = found != waiting_.end();
        if (waited) waiting_.erase(found);
    }
    if (waited) {
        store_.setJobState(job, toText(JobState::Cancelled));
    } else {
        stopIfRunning(job);  // its turn may have come meanwhile
    }
}

void JobQueue::Worker::cancelAll() {
    const std::lock_guard storing(storeMutex_);
    std::deque<Entry> gone;
    {
        const std::lock_guard lock(mutex_);
        if (running_) running_->cancel.cancel();
        changed_.notify_all();
        gone.swap(waiting_);
    }
    for (const Entry& entry : gone) store_.setJobState(entry.id, toText(JobState::Cancelled));
}

void JobQueue::Worker::setPaused(bool paused) {
    const std::lock_guard lock(mutex_);
    paused_ = paused;
    changed_.notify_all();
}

bool JobQueue::Worker::isPaused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

void JobQueue::Worker::reorder(const std::vector<JobId>& ids) {
    const std::lock_guard storing(storeMutex_);
    const auto placeOf = [&ids](const Entry& entry) {
        return std::find(ids.begin(), ids.end(), entry.id) - ids.begin();
    };
    {
        const std::lock_guard lock(mutex_);
        std::stable_sort(waiting_.begin(), waiting_.end(),
                         [&](const Entry& a, const Entry& b) { return placeOf(a) < placeOf(b); });
    }
    for (const JobId job : waiting()) store_.setJobPosition(job, ++lastPlace_);
}

std::vector<JobId> JobQueue::Worker::waiting() const {
    const std::lock_guard lock(mutex_);
    std::vector<JobId> ids;
    for (const Entry& entry : waiting_) ids.push_back(entry.id);
    return ids;
}

void JobQueue::Worker::run() {
    while (const auto entry = next()) runJob(*entry);
}

std::optional<JobQueue::Worker::Entry> JobQueue::Worker::next() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return closing_ || (!paused_ && !waiting_.empty()); });
    if (closing_) return std::nullopt;
    running_ = std::move(waiting_.front());
    waiting_.pop_front();
    return running_;
}

double JobQueue::Worker::rest(const CancelToken& cancel) {
    std::unique_lock lock(mutex_);
    if (!paused_) return 0;
    const auto start = std::chrono::steady_clock::now();
    changed_.wait(lock, [&] { return !paused_ || cancel.isSet(); });
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void JobQueue::Worker::runJob(const Entry& entry) {
    const auto start = std::chrono::steady_clock::now();
    JobResult result;
    JobRun run(generator_, ranker_, threadStore_, observer_, entry.id, entry.cancel,
               [this, &entry] { return rest(entry.cancel); });
    try {
        run.draw(entry.given, result);
    } catch (...) {
        // The one place where a job's errors end.
        result.error = currentError();
    }
    finish(entry, result);
    result.totalSeconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() -
        run.restedSeconds();
    if (result.state == JobState::Done) keepTiming(entry, result);
    {
        // Who is told of the end may resume the job at once.
        const std::lock_guard lock(mutex_);
        running_.reset();
    }
    observer_.onJobFinished(entry.id, result);
}

void JobQueue::Worker::keepTiming(const Entry& entry, const JobResult& result) {
    try {
        const auto job = threadStore_.job(entry.id);
        if (!job || result.drawn == 0) return;
        const Recipe& recipe = job->recipe;
        Timing timing;
        timing.model = recipe.modelId;
        timing.device = generator_.device();
        timing.width = recipe.width;
        timing.height = recipe.height;
        timing.steps = stepsWorth(stepsOfBoth(recipe.steps, recipe.hires), recipe.acceleration);
        timing.sampler = recipe.sampler;
        timing.count = result.drawn;
        timing.seconds = result.totalSeconds - result.times.loadSeconds;
        threadStore_.addTiming(timing);
    } catch (const Error&) {
        // An estimate will be worse; the pictures are safe.
    }
}

void JobQueue::Worker::finish(const Entry& entry, JobResult& result) {
    result.state = JobState::Done;
    if (result.error) {
        const bool stopped = result.error->kind() == ErrorKind::Cancelled;
        result.state = stopped ? JobState::Cancelled : JobState::Failed;
        if (stopped) result.error.reset();
    }
    bool closing = false;
    {
        const std::lock_guard lock(mutex_);
        closing = closing_;
    }
    // Nobody asked to give up a job that the closing of the program stopped.
    const bool again = closing && result.state == JobState::Cancelled;
    try {
        threadStore_.setJobState(entry.id, toText(again ? JobState::Queued : result.state),
                                 result.error ? result.error->message() : Message());
    } catch (...) {
        // A full disk fails this too. The job then still counts as running in the database, and is
        // offered again at the next start.
        if (!result.error) result.error = currentError();
        result.state = JobState::Failed;
    }
}

}  // namespace ninefold
