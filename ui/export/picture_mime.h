// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QMimeData>
#include <vector>

#include "core/history/history_store.h"

class QPixmap;
class QWidget;

namespace ninefold::ui {

/// Marks what is dragged out of the studio itself, so that its own window doesn't take it for a
/// picture from elsewhere. Holds the pictures' ids as text, one a line.
inline constexpr const char* kOwnPicturesMime = "application/x-ninefold-pictures";

/// Pictures as other programs take them: their files, the first one's pixels, and the recipes as
/// A1111's text. Pixels are read when somebody asks for them.
class PictureMime : public QMimeData {
    Q_OBJECT

public:
    explicit PictureMime(const std::vector<ImageRow>& images);

    QStringList formats() const override;
    bool hasFormat(const QString& format) const override;

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override;

private:
    QString file_;  ///< of the first picture
    mutable QImage pixels_;
};

/// Puts pictures on the clipboard (Ctrl+C). Nothing happens when there are none.
void copyPictures(const std::vector<ImageRow>& images);

/// Lets the person drag pictures out of `source` and returns when they are dropped. Other programs
/// get copies; the library keeps its files. `picture` hangs on the pointer. Call it from a mouse
/// move with the button down.
void dragPictures(QWidget* source, const std::vector<ImageRow>& images, const QPixmap& picture);

}  // namespace ninefold::ui
