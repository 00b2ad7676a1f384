// SPDX-License-Identifier: MIT
#include "ui/viewer/elided_label.h"

#include <QFontMetrics>

namespace ninefold::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    full_ = text;
    setAccessibleName(text);
    elide();
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide() {
    const QString fitting = fontMetrics().elidedText(full_, Qt::ElideRight, width());
    setText(fitting);
    // Rich text would be guessed from a prompt that begins like a tag.
    setToolTip(fitting == full_ ? QString()
                                : QStringLiteral("<p>%1</p>").arg(full_.toHtmlEscaped()));
}

}  // namespace ninefold::ui
