// SPDX-License-Identifier: MIT
#include "ui/gallery/thumbnail_files.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <algorithm>
#include <initializer_list>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr int kQuality = 88;

QImage readFile(const QString& file) {
    QImageReader reader(file);
    reader.setAutoTransform(true);
    return reader.read();
}

QImage fitted(const QImage& image, int sizePx) {
    if (std::max(image.width(), image.height()) == sizePx) return image;
    return image.scaled(sizePx, sizePx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// The format that is drawn fastest.
QImage drawable(QImage image) {
    if (image.isNull()) return image;
    const auto format =
        image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    return std::move(image).convertToFormat(format);
}

}  // namespace

QString ThumbnailFiles::fileOf(const std::string& sha256, int sizePx) const {
    const QString name = toQString(sha256);
    return QStringLiteral("%1/thumbnails/%2/%3/%4.jpg")
        .arg(folder_)
        .arg(sizePx)
        .arg(name.left(2), name);
}

QImage ThumbnailFiles::read(const QString& picture, const std::string& sha256, int sizePx) const {
    if (!sha256.empty() && sizePx <= kLargePx) {
        const QImage small = readFile(fileOf(sha256, sizePx <= kSmallPx ? kSmallPx : kLargePx));
        // A thumbnail of a picture that is gone would hide that it is.
        if (!small.isNull() && QFileInfo::exists(picture)) return drawable(fitted(small, sizePx));
    }
    const QImage image = readFile(picture);
    if (image.isNull()) return {};
    if (!sha256.empty() && !image.hasAlphaChannel()) write(image, sha256);
    return drawable(fitted(image, sizePx));
}

void ThumbnailFiles::write(const QImage& picture, const std::string& sha256) const {
    QImage from = picture;
    for (const int sizePx : {kLargePx, kSmallPx}) {
        // A small picture is as quick to read as its thumbnail.
        if (std::max(picture.width(), picture.height()) <= 2 * sizePx) continue;
        from = fitted(from, sizePx);
        const QString file = fileOf(sha256, sizePx);
        QDir().mkpath(QFileInfo(file).path());
        // Failing is no harm: the picture itself is read again.
        QSaveFile whole(file);
        if (whole.open(QIODevice::WriteOnly) && from.save(&whole, "JPEG", kQuality)) {
            whole.commit();
        }
    }
}

void ThumbnailFiles::remove(const std::vector<std::string>& sha256) const {
    for (const std::string& hash : sha256) {
        if (hash.empty()) continue;
        for (const int sizePx : {kSmallPx, kLargePx}) QFile::remove(fileOf(hash, sizePx));
    }
}

}  // namespace ninefold::ui
