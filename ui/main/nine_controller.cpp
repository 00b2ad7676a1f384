// SPDX-License-Identifier: MIT
#include "ui/main/nine_controller.h"

#include <QRandomGenerator>
#include <algorithm>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/inspector/wording.h"
#include "ui/main/enlarger.h"
#include "ui/main/session.h"
#include "ui/main/upscaler_names.h"
#include "ui/nine/enlarge_bar.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/offspring.h"
#include "ui/nine/picture_grid.h"
#include "ui/nine/strength_bar.h"
#include "ui/nine/tag_field.h"
#include "ui/queue/queue_panel.h"

namespace ninefold::ui {

namespace {

constexpr double kUsualVariation = 0.2;
constexpr double kUsualChange = 0.6;
constexpr int kPromptChars = 60;

std::uint64_t newSeed() {
    return QRandomGenerator::global()->generate();
}

/// The tags that all of the pictures have.
QStringList commonTags(const HistoryStore& store, const std::vector<std::int64_t>& images) {
    QStringList common;
    for (std::size_t i = 0; i < images.size(); ++i) {
        QStringList tags;
        for (const std::string& tag : store.tags(images[i])) tags << toQString(tag);
        if (i == 0) common = tags;
        common.removeIf([&](const QString& tag) { return !tags.contains(tag); });
    }
    return common;
}

int missingPictures(const std::vector<JobRow>& jobs) {
    int missing = 0;
    for (const JobRow& job : jobs) missing += std::max(0, job.count - job.finished);
    return missing;
}

}  // namespace

NineController::NineController(Session& session, Library& library, NinePage& page,
                               QueuePanel& queue, HelperCatalog helpers, QObject* parent)
    : QObject(parent),
      session_(session),
      library_(library),
      page_(page),
      queue_(queue),
      helpers_(std::move(helpers)),
      enlarger_(new Enlarger(library, this)) {
    connectGrid();
    connectPage();
    connectQueue();
    connectSession();
}

void NineController::connectGrid() {
    PictureGrid& grid = page_.grid();
    Desk* desk = &session_.desk();
    connect(&grid, &PictureGrid::starToggled, desk, &Desk::setStarred);
    connect(&grid, &PictureGrid::rejectToggled, desk, &Desk::setRejected);
    connect(&grid, &PictureGrid::trashRequested, desk,
            [desk](const Desk::Images& images) { desk->setTrashed(images, true); });
    connect(&grid, &PictureGrid::ownOrderChosen, desk, &Desk::setOwnOrder);
    connect(&grid, &PictureGrid::undoRequested, desk, &Desk::undo);
    connect(&grid, &PictureGrid::tagsRequested, this, &NineController::editTags);
    connect(&grid, &PictureGrid::variationsRequested, this, &NineController::askForVariations);
    connect(&grid, &PictureGrid::moreLikeThisRequested, this, &NineController::askForMoreLike);
    connect(&grid, &PictureGrid::enlargeRequested, this, &NineController::enlarge);
}

void NineController::connectPage() {
    Desk* desk = &session_.desk();
    connect(&page_, &NinePage::rankByChosen, desk, &Desk::setRankBy);
    connect(&page_, &NinePage::expandChosen, desk, &Desk::setExpanded);
    connect(&page_.tagField(), &TagField::tagsEdited, desk, &Desk::setTags);
    connect(desk, &Desk::edited, this, [this, desk](const QString& what) {
        page_.addPassingNotice(what, tr("Undo"), [desk] { desk->undo(); });
    });
    connect(enlarger_, &Enlarger::enlarged, this, [this](const ImageRow& row) {
        Q_EMIT session_.libraryChanged();
        tellOfEnlarged(row);
    });
    connect(&session_, &Session::enlarged, this, &NineController::tellOfEnlarged);
    connect(enlarger_, &Enlarger::failed, this, [this](const Error& error) {
        page_.addNotice(Notice::Kind::Error, messageText(error.whatMessage()),
                        messageText(error.adviceMessage()));
    });
}

void NineController::connectQueue() {
    connect(&queue_, &QueuePanel::cancelRequested, &session_, &Session::cancel);
    connect(&queue_, &QueuePanel::cancelAllRequested, &session_, &Session::cancelAll);
    connect(&queue_, &QueuePanel::pauseRequested, &session_, &Session::setPaused);
    connect(&queue_, &QueuePanel::reorderRequested, &session_, &Session::reorder);
    connect(&queue_, &QueuePanel::tryAgainRequested, this, [this](JobId job) {
        page_.clearErrors();
        session_.tryAgain(job);
    });
}

void NineController::connectSession() {
    connect(&session_, &Session::unfinishedFound, this, &NineController::offerUnfinished);
    connect(&session_, &Session::cancelled, this, &NineController::offerCancelled);
    connect(&session_, &Session::jobFailed, this, &NineController::showFailure);
    connect(&session_, &Session::noticed, this, [this](const Message& notice) {
        page_.addNotice(Notice::Kind::Info, messageText(notice));
    });
}

void NineController::editTags(const std::vector<std::int64_t>& images) {
    library_.run(
        this, [images](HistoryStore& store) { return commonTags(store, images); },
        [this, images](const QStringList& tags) { page_.tagField().edit(images, tags); });
}

void NineController::askForVariations(const ImageRow& parent) {
    const QString title =
        tr("Variations of “%1”: how far may they go?").arg(promptLine(parent.recipe, kPromptChars));
    page_.strengthBar().ask(title, kUsualVariation, [this, parent](double strength) {
        session_.generate(variationsOf(parent, strength, newSeed()), false);
    });
}

void NineController::askForMoreLike(const ImageRow& parent) {
    const QString title =
        tr("More like “%1”: how much may change?").arg(promptLine(parent.recipe, kPromptChars));
    page_.strengthBar().ask(title, kUsualChange,
                            [this, parent](double strength) { drawMoreLike(parent, strength); });
}

void NineController::drawMoreLike(const ImageRow& parent, double strength) {
    library_.run(
        this,
        [parent](HistoryStore&) {
            return decodeImage(readFile(parent.file), parent.file.filename().string());
        },
        [this, parent, strength](const Image& source) {
            session_.generate(moreLike(parent, source, strength, newSeed()), false);
        });
}

void NineController::enlarge(const std::vector<ImageRow>& pictures) {
    inBackground(
        this, [helpers = helpers_] { return upscalerNames(helpers); },
        [this, pictures](const QStringList& names) { askForEnlargement(pictures, names); });
}

void NineController::askForEnlargement(const std::vector<ImageRow>& pictures,
                                       const QStringList& upscalers) {
    const auto enlargeAll = [this, pictures](const Upscale& upscale) {
        for (const ImageRow& picture : pictures) enlargeWith(upscale, picture);
    };
    if (upscalers.isEmpty()) {
        enlargeAll({});
        return;
    }
    const QString title =
        pictures.size() == 1
            ? tr("Enlarge “%1”").arg(promptLine(pictures.front().recipe, kPromptChars))
            : tr("Enlarge %n pictures", nullptr, static_cast<int>(pictures.size()));
    page_.enlargeBar().ask(title, upscalers, enlargeAll);
}

void NineController::enlargeWith(const Upscale& upscale, const ImageRow& picture) {
    if (!upscale.isOn()) {
        enlarger_->enlarge(picture);
        return;
    }
    library_.run(
        this,
        [picture](HistoryStore&) {
            return decodeImage(readFile(picture.file), picture.file.filename().string());
        },
        [this, picture, upscale](const Image& image) {
            session_.generate(enlargementOf(picture, image, upscale), false, 1);
        });
}

void NineController::tellOfEnlarged(const ImageRow& row) {
    page_.addPassingNotice(tr("Enlarged to %1 × %2.").arg(row.width).arg(row.height), tr("Show"),
                           [this, row] { session_.desk().open(row.jobId); });
}

void NineController::offerUnfinished(const std::vector<JobRow>& jobs) {
    const QString what =
        jobs.size() == 1
            ? tr("%1 of %2 of “%3” were drawn before Ninefold stopped.")
                  .arg(jobs[0].finished)
                  .arg(pictureCount(jobs[0].count), promptLine(jobs[0].recipe, kPromptChars))
            : tr("%n batch(es) were waiting when Ninefold stopped; %1 are still to be drawn.",
                 nullptr, static_cast<int>(jobs.size()))
                  .arg(pictureCount(missingPictures(jobs)));
    Notice* notice = page_.addNotice(Notice::Kind::Info, what);
    notice->addAction(jobs.size() == 1 ? tr("Finish") : tr("Go on"),
                      [this, jobs] { session_.resume(jobs); });
    notice->addAction(tr("Discard"), [this, jobs] { session_.discard(jobs); });
}

void NineController::offerCancelled(const std::vector<JobRow>& jobs) {
    const QString what =
        jobs.size() == 1
            ? tr("“%1” was cancelled.").arg(promptLine(jobs[0].recipe, kPromptChars))
            : tr("%n batch(es) were cancelled.", nullptr, static_cast<int>(jobs.size()));
    page_.addPassingNotice(what, tr("Undo"), [this, jobs] { session_.resume(jobs); });
}

void NineController::showFailure(const Error& error, const Batch& batch) {
    // Of several, the queue tells the rest.
    page_.clearErrors();
    Notice* notice = page_.addNotice(Notice::Kind::Error, messageText(error.whatMessage()),
                                     messageText(error.adviceMessage()));
    notice->addAction(tr("Try again"), [this, job = batch.job] { session_.tryAgain(job); });
}

}  // namespace ninefold::ui
