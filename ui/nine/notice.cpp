// SPDX-License-Identifier: MIT
#include "ui/nine/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <utility>

#include "ui/theme/theme.h"

namespace ninefold::ui {

Notice::Notice(Kind kind, const QString& what, const QString& advice, QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), buttons_(new QHBoxLayout) {
    const bool isError = kind == Kind::Error;
    setRole(this, isError ? "errorMessage" : "message");

    auto* symbol = new QLabel(this);
    const QIcon picture = isError ? icon(QStringLiteral("warning"), tokensOf(palette()).error)
                                  : icon(QStringLiteral("info"), tokensOf(palette()).mutedText);
    symbol->setPixmap(picture.pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));

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
    layout->addWidget(symbol);
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

QString Notice::text() const {
    return text_->text();
}

void Notice::close() {
    hide();
    Q_EMIT closed();
    deleteLater();
}

}  // namespace ninefold::ui
