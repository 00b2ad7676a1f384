// SPDX-License-Identifier: MIT
#include "ui/viewer/picture_loader.h"

#include <QtConcurrent>

namespace ninefold::ui {

PictureLoader::PictureLoader(QObject* parent, int keptPictures)
    : QObject(parent), cache_(keptPictures) {
    pool_.setMaxThreadCount(1);  // the picture asked for first is the one on screen
}

PictureLoader::~PictureLoader() {
    pool_.clear();
    pool_.waitForDone();
}

const Picture* PictureLoader::get(const QString& path) {
    if (const Picture* kept = cache_.object(path)) return kept;
    if (pending_.contains(path)) return nullptr;
    pending_.insert(path);
    QtConcurrent::run(&pool_, readPicture, path).then(this, [this, path](Picture picture) {
        pending_.remove(path);
        cache_.insert(path, new Picture(std::move(picture)));
        // A picture that was read at once is handed over within get(): its caller is not done yet.
        QMetaObject::invokeMethod(
            this, [this, path] { Q_EMIT loaded(path); }, Qt::QueuedConnection);
    });
    return nullptr;
}

}  // namespace ninefold::ui
