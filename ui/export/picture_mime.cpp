// SPDX-License-Identifier: MIT
#include "ui/export/picture_mime.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QPixmap>
#include <QStringList>
#include <QUrl>
#include <QWidget>

#include "core/export/metadata.h"
#include "ui/bridge/convert.h"
#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr int kDragPx = 16 * kGrid;
const QString kPixels = QStringLiteral("application/x-qt-image");

QString recipeText(const ImageRow& image) {
    PictureMetadata metadata;
    metadata.recipe = image.recipe;
    metadata.score = image.score;
    metadata.modelTitle = image.recipe.modelId;
    return toQString(a1111Text(metadata));
}

}  // namespace

PictureMime::PictureMime(const std::vector<ImageRow>& images) {
    QList<QUrl> urls;
    QStringList texts;
    QByteArray ids;
    for (const ImageRow& image : images) {
        urls << QUrl::fromLocalFile(toQString(image.file));
        texts << recipeText(image);
        ids += QByteArray::number(static_cast<qlonglong>(image.id)) + '\n';
    }
    if (images.empty()) return;
    file_ = toQString(images.front().file);
    setUrls(urls);
    setText(texts.join(QStringLiteral("\n\n")));
    setData(QString::fromLatin1(kOwnPicturesMime), ids);
}

QStringList PictureMime::formats() const {
    QStringList formats = QMimeData::formats();
    if (!file_.isEmpty()) formats << kPixels;
    return formats;
}

bool PictureMime::hasFormat(const QString& format) const {
    return (format == kPixels && !file_.isEmpty()) || QMimeData::hasFormat(format);
}

QVariant PictureMime::retrieveData(const QString& format, QMetaType type) const {
    if (format != kPixels) return QMimeData::retrieveData(format, type);
    if (pixels_.isNull()) pixels_ = QImage(file_);
    return pixels_;
}

void copyPictures(const std::vector<ImageRow>& images) {
    if (!images.empty()) QGuiApplication::clipboard()->setMimeData(new PictureMime(images));
}

void dragPictures(QWidget* source, const std::vector<ImageRow>& images, const QPixmap& picture) {
    if (images.empty()) return;
    auto* drag = new QDrag(source);  // Qt deletes it when it is over
    drag->setMimeData(new PictureMime(images));
    if (!picture.isNull()) {
        const QPixmap small =
            picture.scaled(kDragPx, kDragPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        drag->setPixmap(small);
        drag->setHotSpot(small.rect().center());
    }
    drag->exec(Qt::CopyAction, Qt::CopyAction);  // Qt has no drag that returns at once
}

}  // namespace ninefold::ui
