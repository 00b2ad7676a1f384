// SPDX-License-Identifier: MIT
#include "ui/gallery/thumbnail_cache.h"

#include <QtConcurrent>
#include <algorithm>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr int kRoomKiB = 128 * 1024;
constexpr int kAnnounceMs = 33;
constexpr int kMostThreads = 4;

}  // namespace

ThumbnailCache::ThumbnailCache(const QString& libraryFolder, QObject* parent)
    : QObject(parent), files_(libraryFolder), cache_(kRoomKiB) {
    // Drawing gives way to these: its lanes run at a lower priority.
    pool_.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, kMostThreads));
    announce_.setSingleShot(true);
    announce_.setInterval(kAnnounceMs);
    connect(&announce_, &QTimer::timeout, this, &ThumbnailCache::changed);
}

ThumbnailCache::~ThumbnailCache() {
    pool_.clear();
    pool_.waitForDone();
}

const QPixmap* ThumbnailCache::get(const ImageRow& image, int sizePx) {
    const Key key(image.id, sizePx);
    if (const QPixmap* kept = cache_.object(key)) return kept;
    if (std::find(decoding_.begin(), decoding_.end(), key) != decoding_.end()) return nullptr;
    const auto same = std::find_if(wishes_.begin(), wishes_.end(),
                                   [&key](const Wish& wish) { return wish.key == key; });
    if (same == wishes_.end()) wishes_.push_back({key, toQString(image.file), image.sha256});
    decodeNext();
    return nullptr;
}

void ThumbnailCache::decodeNext() {
    while (!wishes_.empty() && static_cast<int>(decoding_.size()) < pool_.maxThreadCount()) {
        const Wish wish = std::move(wishes_.front());
        wishes_.pop_front();
        decoding_.push_back(wish.key);
        QtConcurrent::run(&pool_, [files = files_, wish] {
            return files.read(wish.path, wish.sha256, wish.key.second);
        }).then(this, [this, key = wish.key](const QImage& image) { keep(key, image); });
    }
}

void ThumbnailCache::keep(const Key& key, const QImage& image) {
    decoding_.erase(std::remove(decoding_.begin(), decoding_.end(), key), decoding_.end());
    const auto costKiB = std::max<qsizetype>(1, image.sizeInBytes() / 1024);
    cache_.insert(key, new QPixmap(QPixmap::fromImage(image)), costKiB);
    decodeNext();
    if (isIdle()) {
        announce_.stop();
        Q_EMIT changed();
    } else if (!announce_.isActive()) {
        announce_.start();
    }
}

}  // namespace ninefold::ui
