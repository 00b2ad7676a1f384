// SPDX-License-Identifier: MIT
#include "ui/main/enlarger.h"

#include <string>
#include <variant>

#include "core/base/files.h"
#include "core/export/enlarge.h"
#include "core/export/image_format.h"
#include "core/jobs/job.h"
#include "ui/bridge/background.h"

namespace ninefold::ui {

namespace {

using PngOrError = std::variant<std::string, Error>;

PngOrError enlargedPng(const ImageRow& picture) {
    try {
        const Image image = decodeImage(readFile(picture.file), picture.file.filename().string());
        return imageFormat("png").encode(enlargedTwice(image), {picture.recipe, {}, {}});
    } catch (...) {
        return currentError();
    }
}

}  // namespace

Enlarger::Enlarger(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void Enlarger::enlarge(const ImageRow& picture) {
    inBackground(
        this, [picture] { return enlargedPng(picture); },
        [this, picture](const PngOrError& result) {
            if (const auto* error = std::get_if<Error>(&result)) {
                Q_EMIT failed(*error);
            } else {
                store(picture, std::get<std::string>(result));
            }
        });
}

void Enlarger::store(const ImageRow& parent, const std::string& png) {
    library_.run(
        this,
        [parent, png](HistoryStore& store) {
            const std::int64_t job = store.addJob(parent.recipe, 1, {parent.id, "upscale"});
            ImageRow row = store.addImage(job, 0, parent.recipe, png);
            store.setJobState(job, toText(JobState::Done));
            return row;
        },
        [this](const ImageRow& row) { Q_EMIT enlarged(row); });
}

}  // namespace ninefold::ui
