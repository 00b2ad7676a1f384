// SPDX-License-Identifier: MIT
#include "ui/source/picture_well.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include "ui/export/drop_veil.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

QString localFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

}  // namespace

PictureWell::PictureWell(QWidget* parent) : QWidget(parent) {
    setAcceptDrops(true);
    DropVeil::leaveOpen(*this);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureWell::setHint(const QString& hint) {
    hint_ = hint;
    setAccessibleDescription(hint);
    update();
}

void PictureWell::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = hasFocus() || dropping_;
    QPen pen(lit ? tokens.accent : tokens.border, dropping_ ? 2 : 1);
    if (!hasPicture() && !lit) {
        pen.setColor(tokens.mutedText);
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.setBrush(tokens.canvas);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    hasPicture() ? paintPicture(painter) : paintHint(painter);
}

void PictureWell::paintHint(QPainter& painter) {
    painter.setPen(tokensOf(palette()).mutedText);
    painter.drawText(rect().adjusted(kGrid, kGrid, -kGrid, -kGrid),
                     Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

void PictureWell::dragEnterEvent(QDragEnterEvent* event) {
    if (localFile(*event->mimeData()).isEmpty() && !event->mimeData()->hasImage()) return;
    event->acceptProposedAction();
    dropping_ = true;
    update();
}

void PictureWell::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    dropping_ = false;
    update();
}

void PictureWell::dropEvent(QDropEvent* event) {
    dropping_ = false;
    update();
    event->acceptProposedAction();
    const QString path = localFile(*event->mimeData());
    if (!path.isEmpty()) {
        Q_EMIT fileDropped(path);
    } else {
        Q_EMIT imageDropped(qvariant_cast<QImage>(event->mimeData()->imageData()));
    }
}

void PictureWell::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT chooseRequested();
}

void PictureWell::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) return QWidget::keyPressEvent(event);
        Q_EMIT chooseRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
