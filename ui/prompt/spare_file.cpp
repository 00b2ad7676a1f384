// SPDX-License-Identifier: MIT
#include "ui/prompt/spare_file.h"

#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <utility>

namespace ninefold::ui {

SpareFile::SpareFile(QString path) : path_(std::move(path)) {}

void SpareFile::reserve() const {
    if (QFileInfo(path_).size() == kBytes) return;
    QFile file(path_);
    if (!file.open(QIODevice::WriteOnly)) return;  // nothing is lost by having no room yet
    const bool whole = file.write(QByteArray(kBytes, ' ')) == kBytes && file.flush();
    if (!whole) file.remove();
}

QByteArray SpareFile::text() const {
    QFile file(path_);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.read(kBytes).trimmed();
}

bool SpareFile::put(const QByteArray& text) const {
    if (text.size() > kBytes || QFileInfo(path_).size() != kBytes) return false;
    QFile file(path_);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return false;
    return file.write(text.leftJustified(kBytes, ' ')) == kBytes && file.flush() &&
           ::fsync(file.handle()) == 0;
}

}  // namespace ninefold::ui
