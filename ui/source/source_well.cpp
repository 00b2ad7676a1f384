// SPDX-License-Identifier: MIT
#include "ui/source/source_well.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <algorithm>

#include "ui/source/tinted_mask.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kEmptyHeight = 9 * kGrid;
constexpr int kPictureHeight = 20 * kGrid;

QString localFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) return url.toLocalFile();
    }
    return {};
}

}  // namespace

SourceWell::SourceWell(QWidget* parent) : QWidget(parent) {
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Source picture"));
    setToolTip(tr("Click to choose a picture (Enter), Ctrl+V pastes one, Del removes it"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SourceWell::show(const QImage& picture, const QImage& mask, const Margins& margins) {
    picture_ = picture;
    mask_ = mask;
    margins_ = margins;
    updateGeometry();
    update();
}

void SourceWell::setHint(const QString& hint) {
    hint_ = hint;
    setAccessibleDescription(hint);
    update();
}

QSize SourceWell::sizeHint() const {
    return {kPanelWidth, picture_.isNull() ? kEmptyHeight : kPictureHeight};
}

void SourceWell::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool lit = hasFocus() || dropping_;
    QPen pen(lit ? tokens.accent : tokens.border, dropping_ ? 2 : 1);
    if (picture_.isNull() && !lit) {
        pen.setColor(tokens.mutedText);
        pen.setStyle(Qt::DashLine);
    }
    painter.setPen(pen);
    painter.setBrush(tokens.canvas);
    painter.drawRoundedRect(frame, kRadius, kRadius);
    picture_.isNull() ? paintHint(painter) : paintPicture(painter);
}

void SourceWell::paintHint(QPainter& painter) {
    painter.setPen(tokensOf(palette()).mutedText);
    painter.drawText(rect().adjusted(kGrid, kGrid, -kGrid, -kGrid),
                     Qt::AlignCenter | Qt::TextWordWrap, hint_);
}

void SourceWell::paintPicture(QPainter& painter) {
    const QSize whole(picture_.width() + margins_.left + margins_.right,
                      picture_.height() + margins_.top + margins_.bottom);
    const QRectF room = QRectF(rect()).adjusted(kGrid, kGrid, -kGrid, -kGrid);
    const double scale = std::min({room.width() / whole.width(), room.height() / whole.height()});
    QRectF frame(QPointF(), QSizeF(whole) * scale);
    frame.moveCenter(room.center());
    const QRectF inner(frame.topLeft() + QPointF(margins_.left, margins_.top) * scale,
                       QSizeF(picture_.size()) * scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Tokens& tokens = tokensOf(palette());
    if (!margins_.isNone()) {
        painter.setPen(QPen(tokens.accent, 1, Qt::DashLine));
        painter.setBrush(QBrush(tokens.accent, Qt::BDiagPattern));
        painter.drawRect(frame);
    }
    painter.drawImage(inner, picture_);
    if (!mask_.isNull()) painter.drawImage(inner, tintedMask(mask_, tokens.accent));
}

void SourceWell::dragEnterEvent(QDragEnterEvent* event) {
    if (localFile(*event->mimeData()).isEmpty() && !event->mimeData()->hasImage()) return;
    event->acceptProposedAction();
    dropping_ = true;
    update();
}

void SourceWell::dragLeaveEvent(QDragLeaveEvent* /*event*/) {
    dropping_ = false;
    update();
}

void SourceWell::dropEvent(QDropEvent* event) {
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

void SourceWell::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) Q_EMIT chooseRequested();
}

void SourceWell::keyPressEvent(QKeyEvent* event) {
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
