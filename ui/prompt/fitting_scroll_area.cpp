// SPDX-License-Identifier: MIT
#include "ui/prompt/fitting_scroll_area.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>

#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr int kLowest = 20 * kGrid;
constexpr int kWidest = kPanelWidth + 3 * kGrid;  ///< the window must fit the screen

}  // namespace

FittingScrollArea::FittingScrollArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

QSize FittingScrollArea::sizeHint() const {
    const QSize content = widget()->sizeHint();
    const int wide = std::max(viewport()->width(), widget()->minimumSizeHint().width());
    const int high =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : content.height();
    return {content.width(), high};
}

QSize FittingScrollArea::minimumSizeHint() const {
    const int content = widget()->minimumSizeHint().width() + width() - viewport()->width();
    return {std::min(content, kWidest), std::min(kLowest, sizeHint().height())};
}

bool FittingScrollArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FittingScrollArea::resizeEvent(QResizeEvent* event) {
    giveBarItsMargin();
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void FittingScrollArea::giveBarItsMargin() {
    const int side = 2 * kGrid;
    const int beside = std::max(0, side - (width() - viewport()->width()));
    QMargins margins = widget()->layout()->contentsMargins();
    margins.setLeft(isRightToLeft() ? beside : side);
    margins.setRight(isRightToLeft() ? side : beside);
    widget()->layout()->setContentsMargins(margins);
}

}  // namespace ninefold::ui
