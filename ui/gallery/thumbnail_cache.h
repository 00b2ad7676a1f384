// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <utility>
#include <vector>

#include "core/history/history_store.h"
#include "ui/gallery/thumbnail_files.h"

namespace ninefold::ui {

/// Small pictures for the gallery, decoded in the background and kept while there is room. Lives on
/// the interface thread.
class ThumbnailCache : public QObject {
    Q_OBJECT

public:
    explicit ThumbnailCache(const QString& libraryFolder, QObject* parent = nullptr);
    /// Waits for the picture that is being decoded.
    ~ThumbnailCache() override;

    /// The picture within sizePx x sizePx screen pixels; null when its file can't be read; nullptr
    /// while it isn't here, and changed() follows. The pointer is good until the next call.
    const QPixmap* get(const ImageRow& image, int sizePx);
    /// Forgets what was asked for and isn't here yet: call before painting, which asks again for
    /// what is still in sight.
    void forgetWishes() { wishes_.clear(); }
    /// Whether nothing is being decoded or waits for it.
    bool isIdle() const { return wishes_.empty() && decoding_.empty(); }

Q_SIGNALS:
    /// At most 30 times a second while pictures come, and at once when the last one is here.
    void changed();

private:
    using Key = std::pair<std::int64_t, int>;
    struct Wish {
        Key key;
        QString path;
        std::string sha256;
    };

    void decodeNext();
    void keep(const Key& key, const QImage& image);

    const ThumbnailFiles files_;
    QThreadPool pool_;
    QCache<Key, QPixmap> cache_;
    std::deque<Wish> wishes_;  ///< the first is served first
    std::vector<Key> decoding_;
    QTimer announce_;
};

}  // namespace ninefold::ui
