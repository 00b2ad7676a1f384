// SPDX-License-Identifier: MIT
#include "ui/gallery/state_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kPicturePx = 4 * kGrid;

}  // namespace

StateView::StateView(QWidget* parent)
    : QWidget(parent),
      picture_(new QLabel(this)),
      title_(new QLabel(this)),
      hint_(new QLabel(this)),
      action_(new QPushButton(this)) {
    setRole(this, "canvas");
    setAttribute(Qt::WA_StyledBackground);
    setRole(title_, "section");
    setRole(hint_, "muted");
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kGrid);
    column->addStretch();
    for (QLabel* label : {picture_, title_, hint_}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    title_->setWordWrap(true);
    hint_->setWordWrap(true);
    column->addSpacing(kGrid);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(action_, &QPushButton::clicked, this, &StateView::actionRequested);
}

void StateView::showState(const QString& iconName, const QString& title, const QString& hint,
                          const QString& action) {
    picture_->setPixmap(icon(iconName, tokensOf(palette()).mutedText)
                            .pixmap(QSize(kPicturePx, kPicturePx), devicePixelRatioF()));
    title_->setText(title);
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
}

QString StateView::title() const {
    return title_->text();
}

}  // namespace ninefold::ui
