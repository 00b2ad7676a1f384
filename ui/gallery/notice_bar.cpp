// SPDX-License-Identifier: MIT
#include "ui/gallery/notice_bar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace ninefold::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent),
      frame_(new QFrame(this)),
      label_(new QLabel(frame_)),
      action_(new QPushButton(frame_)) {
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    setRole(action_, "link");
    connect(action_, &QPushButton::clicked, this, &NoticeBar::actionRequested);
    auto* close = new QToolButton(frame_);
    setRole(close, "ghost");
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(frame_);
    row->setContentsMargins(2 * kGrid, kHalfGrid, kHalfGrid, kHalfGrid);
    row->setSpacing(kGrid);
    row->addWidget(label_, 1);
    row->addWidget(action_);
    row->addWidget(close);
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    around->addWidget(frame_);

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
    setRole(frame_, role);
    show();
}

}  // namespace ninefold::ui
