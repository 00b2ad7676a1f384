// SPDX-License-Identifier: MIT
#include "ui/export/drop_veil.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QWindow>

#include "ui/bridge/convert.h"
#include "ui/export/picture_mime.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kVeilAlpha = 232;

/// The first local file that may be a picture; empty if there is none.
QString pictureFile(const QMimeData& data) {
    static const QStringList kEndings = {QStringLiteral("png"),  QStringLiteral("jpg"),
                                         QStringLiteral("jpeg"), QStringLiteral("webp"),
                                         QStringLiteral("tif"),  QStringLiteral("tiff")};
    for (const QUrl& url : data.urls()) {
        const QString file = url.toLocalFile();
        if (kEndings.contains(QFileInfo(file).suffix().toLower())) return file;
    }
    return {};
}

bool isPictureFromOutside(const QMimeData* data) {
    if (data == nullptr || data->hasFormat(QString::fromLatin1(kOwnPicturesMime))) return false;
    return data->hasImage() || !pictureFile(*data).isEmpty();
}

}  // namespace

DropVeil::DropVeil(QWidget* window) : QWidget(window), window_(window) {
    setAcceptDrops(true);
    setAccessibleName(tr("Drop the picture here"));
    window->installEventFilter(this);
    hide();
}

bool DropVeil::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_ && event->type() == QEvent::Show && window_->windowHandle() != nullptr) {
        // Fields accept files as text; before one of them hears of the drag, the veil is above it.
        window_->windowHandle()->installEventFilter(this);
    } else if (wanted_ && watched != window_ && isHidden() &&
               (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove)) {
        const auto& drag = *static_cast<QDragMoveEvent*>(event);  // of which entering is a kind
        const bool isOurs = isPictureFromOutside(drag.mimeData()) &&
                            !openings().contains(drag.position().toPoint());
        if (isOurs) cover();
    }
    return QWidget::eventFilter(watched, event);
}

void DropVeil::cover() {
    setGeometry(window_->rect());
    const QRegion open = openings();
    open.isEmpty() ? clearMask() : setMask(QRegion(rect()) - open);
    raise();
    show();
}

QRegion DropVeil::openings() const {
    QRegion region;
    for (const QWidget* widget : window_->findChildren<QWidget*>()) {
        if (!widget->property(kTakesPictures).toBool() || !widget->isVisible()) continue;
        region +=
            widget->visibleRegion().boundingRect().translated(widget->mapTo(window_, QPoint()));
    }
    return region;
}

void DropVeil::dragEnterEvent(QDragEnterEvent* event) {
    if (!isPictureFromOutside(event->mimeData())) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DropVeil::dragLeaveEvent(QDragLeaveEvent* event) {
    hide();
    event->accept();
}

void DropVeil::dropEvent(QDropEvent* event) {
    hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QString file = pictureFile(*event->mimeData());
    if (!file.isEmpty()) {
        Q_EMIT fileDropped(toPath(file));
    } else {
        Q_EMIT pixelsDropped(qvariant_cast<QImage>(event->mimeData()->imageData()));
    }
}

void DropVeil::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.canvas;
    ground.setAlpha(kVeilAlpha);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(tokens.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3 * kGrid, 3 * kGrid, -3 * kGrid, -3 * kGrid),
                            2 * kRadius, 2 * kRadius);
    painter.setPen(tokens.text);
    painter.setFont(fontFor(TextRole::Title));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Drop the picture to read its recipe or to draw from it"));
}

}  // namespace ninefold::ui
