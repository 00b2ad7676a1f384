// SPDX-License-Identifier: MIT
#include "ui/gallery/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/theme.h"

namespace ninefold::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), label_(new QLabel(this)), action_(new QPushButton(this)) {
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    setRole(action_, "link");
    connect(action_, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    auto* close = new QToolButton(this);
    setRole(close, "ghost");
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kHalfGrid, kHalfGrid, kHalfGrid);
    row->setSpacing(kGrid);
    row->addWidget(label_, 1);
    row->addWidget(action_);
    row->addWidget(close);

    leave_.setSingleShot(true);
    leave_.setInterval(kShownMs);
    connect(&leave_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::inform(const QString& text, const QString& action) {
    present(text, action, "message");
    leave_.start();
}

void NoticeBar::showError(const QString& text) {
    present(text, {}, "errorMessage");
    leave_.stop();
}

QString NoticeBar::text() const {
    return label_->text();
}

void NoticeBar::present(const QString& text, const QString& action, const char* role) {
    label_->setText(text);
    setAccessibleName(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setRole(this, role);
    show();
}

}  // namespace ninefold::ui
