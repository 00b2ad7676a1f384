// SPDX-License-Identifier: MIT
#include "ui/source/kept_picture.h"

#include <QBuffer>

#include "core/base/files.h"

namespace ninefold::ui {

void keepPicture(const std::filesystem::path& file, const QImage& picture) {
    constexpr int kQuick = 80;  // of Qt's PNG: little compression
    if (picture.isNull()) {
        std::filesystem::remove(file);
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG", kQuick);
    writeFileAtomically(file, bytes.toStdString());
}

}  // namespace ninefold::ui
