// SPDX-License-Identifier: MIT
// How the panel comes to its picture, and how it keeps it for the next start.
#include <QLabel>
#include <QTimer>
#include <utility>

#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/source/extend_fields.h"
#include "ui/source/picture_input.h"
#include "ui/source/source_draft.h"
#include "ui/source/source_panel.h"
#include "ui/source/stored_picture.h"
#include "ui/source/strength_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kFeatherShare = 32;  ///< the usual soft edge is such a part of the width
constexpr int kKeepDelayMs = 500;

/// What a recipe was drawn from, as the library keeps it. On the library's thread.
SourcePicture storedSource(const HistoryStore& store, const Recipe& recipe) {
    const QImage picture = storedPicture(store, recipe.sourceImage);
    SourcePicture source;
    if (!picture.isNull()) {
        source = makeSourcePicture(picture, {picture.width(), picture.height()});
        source.mask = storedPicture(store, recipe.maskImage);
    }
    if (picture.isNull()) {
        source.error = SourcePanel::tr("The picture that it was drawn from is gone.");
    } else if (source.mask.isNull() && !recipe.maskImage.empty()) {
        source.error = SourcePanel::tr("The mask that it was drawn with is gone.");
    }
    return source;
}

}  // namespace

void SourcePanel::fitToModel() {
    const FrameSize frame = frameFor(source_.original.size(), model_);
    if (frame.width == source_.fitted.width && frame.height == source_.fitted.height) return;
    const QImage mask = layer_.isBlank() ? QImage() : layer_.mask();
    read(
        [original = source_.original, frame, mask] {
            SourcePicture fitted = makeSourcePicture(original, frame);
            if (!mask.isNull()) {
                fitted.mask = mask.scaled(frame.width, frame.height, Qt::IgnoreAspectRatio,
                                          Qt::SmoothTransformation);
            }
            return fitted;
        },
        parentImage_);
}

void SourcePanel::setSource(const ImageRow& image) {
    const QString path = toQString(image.file);
    takeNew([path, model = model_] { return readSourcePicture(path, model); }, image.id);
}

void SourcePanel::setSource(const QString& path) {
    takeNew([path, model = model_] { return readSourcePicture(path, model); }, 0);
}

void SourcePanel::setSource(const QImage& image) {
    if (image.isNull()) return;
    takeNew(
        [image, model = model_] { return makeSourcePicture(image, frameFor(image.size(), model)); },
        0);
}

void SourcePanel::takeNew(std::function<SourcePicture()> make, std::int64_t parentImage) {
    extend_->setMargins({});
    read(std::move(make), parentImage);
}

int SourcePanel::beginReading() {
    reading_ = true;
    open(true);
    showState();
    return ++newest_;
}

void SourcePanel::endReading() {
    reading_ = false;
    showState();
    for (const std::function<void()>& next : std::exchange(waiting_, {})) next();
}

void SourcePanel::whenReady(std::function<void()> next) {
    if (!reading_) return next();
    waiting_.push_back(std::move(next));
}

void SourcePanel::read(std::function<SourcePicture()> make, std::int64_t parentImage) {
    const int number = beginReading();
    const auto work = [make = std::move(make)] {
        try {
            return make();
        } catch (...) {
            SourcePicture none;
            none.error = tooLarge();
            return none;
        }
    };
    inBackground(this, work, [this, number, parentImage](const SourcePicture& made) {
        if (number != newest_) return;
        if (made.error.isEmpty()) parentImage_ = parentImage;
        take(made);
    });
}

void SourcePanel::take(const SourcePicture& source) {
    error_->setText(source.error);
    if (!source.fitted.isEmpty()) {
        const QSize size(source.fitted.width, source.fitted.height);
        // A mask that is there already has its soft edge.
        if (source.mask.isNull()) featherPx_ = size.width() / kFeatherShare;
        source_ = source;
        source.mask.isNull() ? layer_.reset(size) : layer_.reset(source.mask);
        suggestStrength();
    }
    endReading();
}

void SourcePanel::setRecipe(const Recipe& recipe) {
    removeSource();
    if (recipe.sourceImage.empty()) return;
    const int number = beginReading();
    library_.run(
        this, [recipe](HistoryStore& store) { return storedSource(store, recipe); },
        [this, number, strength = recipe.strength](const SourcePicture& source) {
            if (number != newest_) return;
            strength_->setStrength(strength);
            take(source);
        });
}

void SourcePanel::chooseFile() {
    choosePicture(this, [this](const QString& path) { setSource(path); });
}

void SourcePanel::paste() {
    const PastedPicture pasted = pastedPicture();
    if (!pasted.path.isEmpty()) return setSource(pasted.path);
    if (!pasted.pixels.isNull()) return setSource(pasted.pixels);
    error_->setText(pasted.error);
    showState();
}

SourceDraft SourcePanel::draft() const {
    SourceDraft draft;
    if (!hasSource()) return draft;
    draft.picture = toQImage(source_.fitted);
    if (!layer_.isBlank()) draft.mask = layer_.mask();
    draft.featherPx = featherPx_;
    draft.strength = strength_->strength();
    draft.strengthChosen = strengthChosen_;
    draft.margins = extend_->margins();
    draft.parentImage = parentImage_;
    return draft;
}

void SourcePanel::recall() {
    const int number = newest_;
    library_.run(
        this, [](HistoryStore& store) { return readSourceDraft(store.folder()); },
        [this, number](const SourceDraft& before) {
            if (number == newest_ && !before.picture.isNull()) goOn(before);
            keep_->setSingleShot(true);
            keep_->setInterval(kKeepDelayMs);
            connect(keep_, &QTimer::timeout, this, &SourcePanel::write);
            connect(this, &SourcePanel::changed, keep_, qOverload<>(&QTimer::start));
            if (number != newest_) keep_->start();  // the artist was quicker: that is kept
        });
}

void SourcePanel::goOn(const SourceDraft& before) {
    beginReading();
    extend_->setMargins(before.margins);
    parentImage_ = before.parentImage;
    SourcePicture source =
        makeSourcePicture(before.picture, {before.picture.width(), before.picture.height()});
    source.mask = before.mask;
    take(source);
    featherPx_ = before.featherPx;
    strength_->setStrength(before.strength);
    strengthChosen_ = before.strengthChosen;
    showState();
    fitToModel();
}

void SourcePanel::remember() {
    if (!keep_->isActive()) return;
    keep_->stop();
    write();
}

void SourcePanel::write() {
    library_.run(
        [draft = draft()](HistoryStore& store) { writeSourceDraft(store.folder(), draft); });
}

}  // namespace ninefold::ui
