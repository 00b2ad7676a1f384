// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// A picture of the family, with its face.
struct Relative {
    ImageRow row;
    QImage thumbnail;
};

/// What is known of pictures beyond their rows, as the inspector shows it.
struct PictureDetails {
    QStringList tags;        ///< of all of them, alphabetically
    QStringList tagsOfSome;  ///< of some, not all
    QStringList knownTags;   ///< of the whole library
    // Of a single picture:
    QString note;
    std::vector<NewScore> scores;  ///< the newest word first
    qint64 fileBytes = -1;         ///< -1 when there is no file
    std::optional<Relative> parent;
    std::vector<Relative> children;  ///< oldest first, at most kMostChildren
    int childCount = 0;

    static constexpr int kMostChildren = 12;
    static constexpr int kThumbnailPx = 112;
};

/// Reads them; `images` isn't empty. On the library's thread.
PictureDetails readDetails(const HistoryStore& store, const std::vector<ImageRow>& images);

}  // namespace ninefold::ui
