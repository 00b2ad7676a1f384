// SPDX-License-Identifier: MIT
#include "ui/inspector/picture_details.h"

#include <QFileInfo>
#include <QImageReader>
#include <map>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

Relative relativeOf(const ImageRow& row) {
    QImageReader reader(toQString(row.file));
    const QSize most(PictureDetails::kThumbnailPx, PictureDetails::kThumbnailPx);
    if (reader.size().isValid())
        reader.setScaledSize(reader.size().scaled(most, Qt::KeepAspectRatio));
    return {row, reader.read()};
}

void readTags(const HistoryStore& store, const std::vector<ImageRow>& images,
              PictureDetails& details) {
    std::map<std::string, std::size_t> counts;
    for (const ImageRow& image : images) {
        for (const std::string& tag : store.tags(image.id)) ++counts[tag];
    }
    for (const auto& [tag, count] : counts) {
        (count == images.size() ? details.tags : details.tagsOfSome) << toQString(tag);
    }
    for (const std::string& tag : store.knownTags()) details.knownTags << toQString(tag);
}

void readFamily(const HistoryStore& store, std::int64_t image, PictureDetails& details) {
    if (const auto parent = store.parentOf(image)) details.parent = relativeOf(*parent);
    const std::vector<ImageRow> children = store.childrenOf(image);
    details.childCount = static_cast<int>(children.size());
    for (const ImageRow& child : children) {
        if (details.children.size() == PictureDetails::kMostChildren) break;
        details.children.push_back(relativeOf(child));
    }
}

}  // namespace

PictureDetails readDetails(const HistoryStore& store, const std::vector<ImageRow>& images) {
    PictureDetails details;
    readTags(store, images, details);
    if (images.size() > 1) return details;
    const ImageRow& image = images.front();
    details.note = toQString(store.note(image.id));
    details.scores = store.scores(image.id);
    const QFileInfo file(toQString(image.file));
    if (file.exists()) details.fileBytes = file.size();
    readFamily(store, image.id, details);
    return details;
}

}  // namespace ninefold::ui
