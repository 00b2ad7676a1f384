// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <vector>

namespace ninefold::ui {

/// A decoded picture with its reductions: level 0 is the picture, each next one half as large,
/// down to 256 px, so that a picture of any size is shown small without aliasing and at once.
struct Picture {
    std::vector<QImage> levels;
    QString error;  ///< one sentence when it can't be read; levels is empty then

    bool isEmpty() const { return levels.empty(); }
    QSize size() const { return levels.empty() ? QSize() : levels.front().size(); }
    /// The smallest level that still has a pixel for each one on screen at `zoom` (screen pixels
    /// per picture pixel). Needs a picture.
    const QImage& levelFor(double zoom) const;
};

/// Any thread.
Picture readPicture(const QString& path);
Picture makePicture(QImage image);

}  // namespace ninefold::ui
