// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <string>
#include <vector>

namespace ninefold::ui {

/// Small pictures on disk at two sizes, in the library's folder thumbnails/, by the SHA-256 of the
/// picture: reading one is much faster than reading a large picture. May be deleted at any time.
/// Values without state: any thread.
class ThumbnailFiles {
public:
    static constexpr int kSmallPx = 192;
    static constexpr int kLargePx = 384;

    explicit ThumbnailFiles(QString libraryFolder) : folder_(std::move(libraryFolder)) {}

    /// The picture within sizePx x sizePx: from a thumbnail if there is a fitting one, else from
    /// the picture, and both thumbnails are made where they save something. Null when the picture
    /// can't be read. An empty `sha256` makes no thumbnails.
    QImage read(const QString& picture, const std::string& sha256, int sizePx) const;
    void remove(const std::vector<std::string>& sha256) const;

    QString fileOf(const std::string& sha256, int sizePx) const;

private:
    void write(const QImage& picture, const std::string& sha256) const;

    QString folder_;
};

}  // namespace ninefold::ui
