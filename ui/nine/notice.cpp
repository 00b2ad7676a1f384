// SPDX-License-Identifier: MIT
#include "ui/nine/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

#include "ui/theme/theme.h"

namespace ninefold::ui {

Notice::Notice(Kind kind, const QString& what, const QString& advice, QWidget* parent)
    : QFrame(parent),
      kind_(kind),
      symbol_(new QLabel(this)),
      text_(new QLabel(this)),
      buttons_(new QHBoxLayout) {
    setRole(this, kind == Kind::Error ? "errorMessage" : "message");

    showSymbol();
    text_->setText(advice.isEmpty() ? what : what + QLatin1Char(' ') + advice);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(text_->text());

    auto* dismiss = new QToolButton(this);
    dismiss->setIcon(icon(QStringLiteral("close")));
    dismiss->setToolTip(tr("Dismiss"));
    dismiss->setAccessibleName(dismiss->toolTip());
    setRole(dismiss, "ghost");
    connect(dismiss, &QToolButton::clicked, this, &Notice::close);

    buttons_->setSpacing(kGrid);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(symbol_);
    layout->addWidget(text_, 1);
    layout->addLayout(buttons_);
    layout->addWidget(dismiss);
}

void Notice::addAction(const QString& text, std::function<void()> action) {
    auto* button = new QPushButton(text, this);
    buttons_->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, action = std::move(action)] {
        action();
        close();
    });
}

void Notice::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showSymbol();
}

void Notice::showSymbol() {
    const Tokens& tokens = tokensOf(palette());
    const QIcon picture = kind_ == Kind::Error ? icon(QStringLiteral("warning"), tokens.error)
                                               : icon(QStringLiteral("info"), tokens.mutedText);
    symbol_->setPixmap(picture.pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
}

QString Notice::text() const {
    return text_->text();
}

void Notice::close() {
    hide();
    Q_EMIT closed();
    deleteLater();
}

}  // namespace ninefold::ui
