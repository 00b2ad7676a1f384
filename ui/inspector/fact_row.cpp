// SPDX-License-Identifier: MIT
#include "ui/inspector/fact_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/inspector/breakable_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kKeyWidth = 12 * kGrid;
constexpr int kButtonSide = 3 * kGrid;

}  // namespace

FactRow::FactRow(const QString& key, QWidget* parent)
    : QWidget(parent), value_(new QLabel(this)), copy_(new QToolButton(this)) {
    setFocusPolicy(Qt::TabFocus);
    auto* name = new QLabel(key, this);
    setRole(name, "muted");
    name->setFixedWidth(kKeyWidth);
    name->setWordWrap(true);
    value_->setTextFormat(Qt::PlainText);
    value_->setWordWrap(true);
    value_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value_->setFocusPolicy(Qt::ClickFocus);
    value_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    value_->setAccessibleName(key);
    // One line of text is as high as the copy button beside it.
    for (QLabel* label : {name, value_}) label->setContentsMargins(0, 3, 0, 3);
    setRole(copy_, "small");
    copy_->setIcon(icon(QStringLiteral("copy")));
    copy_->setFixedSize(kButtonSide, kButtonSide);
    copy_->setFocusPolicy(Qt::NoFocus);  // the row has the keyboard
    copy_->setToolTip(tr("Copy (Ctrl+C)"));
    copy_->setAccessibleName(tr("Copy %1").arg(key.toLower()));
    QSizePolicy keepsRoom = copy_->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    copy_->setSizePolicy(keepsRoom);
    copy_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value_, 1, Qt::AlignTop);
    row->addWidget(copy_, 0, Qt::AlignTop);
    connect(copy_, &QToolButton::clicked, this, &FactRow::copy);
}

void FactRow::setText(const QString& text, bool isShared) {
    isShared_ = isShared;
    text_ = isShared ? text : QString();
    value_->setText(breakableText(text));
    setRole(value_, isShared ? "" : "muted");
    setAccessibleName(tr("%1: %2").arg(value_->accessibleName(), text.left(200)));
    setVisible(!text.isEmpty());
}

void FactRow::copy() {
    if (isShared_) QGuiApplication::clipboard()->setText(text_);
}

void FactRow::showButton() {
    copy_->setVisible(isShared_ && (underMouse() || hasFocus()));
    update();
}

void FactRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    showButton();
}

void FactRow::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    showButton();
}

void FactRow::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    showButton();
}

void FactRow::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    showButton();
}

void FactRow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    QWidget::keyPressEvent(event);
}

void FactRow::paintEvent(QPaintEvent*) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokensOf(palette()).accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHalfGrid, kHalfGrid);
}

}  // namespace ninefold::ui
