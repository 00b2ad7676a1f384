// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <functional>

class QWidget;

namespace ninefold::ui {

// How a person gives a picture to the studio. Sentences are for people.

/// Lets them choose a file; `chosen` gets its path. Returns at once.
void choosePicture(QWidget* parent, std::function<void(const QString& path)> chosen);

/// What the clipboard holds: a file, or pixels, or neither.
struct PastedPicture {
    QString path;
    QImage pixels;
    QString error;  ///< one sentence when it is neither
};
PastedPicture pastedPicture();

/// The picture, turned as its file says; null when it can't be read. Any thread.
QImage openPicture(const QString& path);
/// Says so of a file.
QString unreadable(const QString& path);
QString tooLarge();

}  // namespace ninefold::ui
