// SPDX-License-Identifier: MIT
#include "ui/nine/ask_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace ninefold::ui {

AskBar::AskBar(QWidget* parent)
    : QFrame(parent), row_(new QHBoxLayout(this)), title_(new QLabel(this)) {
    setRole(this, "message");
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Leave it (Esc)"));
    close->setAccessibleName(tr("Leave it"));
    setRole(close, "ghost");
    row_->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row_->setSpacing(kGrid);
    row_->addWidget(title_);
    row_->addWidget(close);
    connect(close, &QToolButton::clicked, this, &AskBar::leave);
    hide();
}

void AskBar::add(QWidget* widget, int stretch) {
    const int beforeClose = row_->count() - 1;
    // The button was made first, but the Tab key comes to it last.
    QWidget* close = row_->itemAt(beforeClose)->widget();
    row_->insertWidget(beforeClose, widget, stretch);
    setTabOrder(widget, close);
}

void AskBar::openAt(QWidget& field) {
    show();
    field.setFocus(Qt::ShortcutFocusReason);
}

void AskBar::leave() {
    hide();
    Q_EMIT closed();
}

void AskBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
