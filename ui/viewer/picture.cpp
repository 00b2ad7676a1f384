// SPDX-License-Identifier: MIT
#include "ui/viewer/picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int kSmallestLevelPx = 256;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

}  // namespace

const QImage& Picture::levelFor(double zoom) const {
    std::size_t level = 0;
    while (zoom <= 0.5 && level + 1 < levels.size()) {
        zoom *= 2;
        ++level;
    }
    return levels[level];
}

Picture readPicture(const QString& path) {
    QImageReader reader(path);
    QImage image = reader.read();
    if (!image.isNull()) return makePicture(std::move(image));
    const QString name = QFileInfo(path).fileName();
    Picture failed;
    failed.error = QFileInfo::exists(path) ? Text::tr("%1 is damaged or no picture.").arg(name)
                                           : Text::tr("%1 is no longer on the disk.").arg(name);
    return failed;
}

Picture makePicture(QImage image) {
    // The format that the raster engine draws fastest.
    if (image.hasAlphaChannel()) {
        image.convertTo(QImage::Format_ARGB32_Premultiplied);
    } else {
        image.convertTo(QImage::Format_RGB32);
    }
    Picture picture;
    picture.levels.push_back(std::move(image));
    while (true) {
        const QImage& last = picture.levels.back();
        const QSize half = last.size() / 2;
        if (std::min(half.width(), half.height()) < kSmallestLevelPx) break;
        picture.levels.push_back(
            last.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    return picture;
}

}  // namespace ninefold::ui
