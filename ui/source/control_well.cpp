// SPDX-License-Identifier: MIT
#include "ui/source/control_well.h"

#include <QPainter>
#include <QStyle>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kEmptyHeight = 8 * kGrid;
constexpr int kPictureHeight = 19 * kGrid;
constexpr int kCaptionHeight = 2 * kGrid;

}  // namespace

ControlWell::ControlWell(QWidget* parent) : PictureWell(parent) {
    setAccessibleName(tr("Picture that steers"));
    show({}, {});
}

void ControlWell::show(const QImage& picture, const QImage& seen) {
    picture_ = picture;
    seen_ = seen;
    setToolTip(picture.isNull()
                   ? tr("Click to choose a picture (Enter), Ctrl+V pastes one")
                   : tr("Click to choose another picture (Enter), Ctrl+V pastes one, Del removes "
                        "it"));
    updateGeometry();
    update();
}

QSize ControlWell::sizeHint() const {
    return {kPanelWidth, hasPicture() ? kPictureHeight : kEmptyHeight};
}

void ControlWell::paintPicture(QPainter& painter) {
    const QRect room = rect().adjusted(kGrid, kGrid, -kGrid, -kGrid);
    if (seen_.isNull()) return paintPart(painter, room, picture_, {});
    QRect first = room;
    first.setWidth((room.width() - kGrid) / 2);
    QRect second = first;
    second.moveRight(room.right());
    const auto placed = [&](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), room, part);
    };
    paintPart(painter, placed(first), picture_, tr("The picture"));
    paintPart(painter, placed(second), seen_, tr("What it sees"));
}

void ControlWell::paintPart(QPainter& painter, const QRect& room, const QImage& image,
                            const QString& caption) const {
    QRect above = room;
    if (!caption.isEmpty()) above.setHeight(room.height() - kCaptionHeight - kHalfGrid);
    // Averaged here: a painter would skip most of a thin line when it scales so far down.
    const double ratio = devicePixelRatioF();
    QImage small =
        image.scaled(above.size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    QRectF place({}, small.deviceIndependentSize());
    place.moveCenter(QRectF(above).center());
    painter.drawImage(place.topLeft(), small);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokensOf(palette()).mutedText);
    const QRect below(room.left(), static_cast<int>(place.bottom()) + kHalfGrid, room.width(),
                      kCaptionHeight);
    painter.drawText(below, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(caption, Qt::ElideRight, room.width()));
}

}  // namespace ninefold::ui
