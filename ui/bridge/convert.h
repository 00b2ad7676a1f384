// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <filesystem>
#include <string>

#include "core/base/image.h"

namespace ninefold::ui {

inline QString toQString(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline std::string toStdString(const QString& text) {
    return text.toStdString();
}

inline QString toQString(const std::filesystem::path& path) {
    return toQString(path.string());
}

inline std::filesystem::path toPath(const QString& path) {
    return path.toStdString();
}

/// A copy of the pixels as Format_RGB888 in sRGB; null for an empty picture.
QImage toQImage(const Image& image);
/// The reverse. What is transparent becomes white.
Image toImage(const QImage& image);

}  // namespace ninefold::ui
