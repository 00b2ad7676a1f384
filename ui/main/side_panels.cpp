// SPDX-License-Identifier: MIT
#include "ui/main/side_panels.h"

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kWidest = 64 * kGrid;

}  // namespace

SidePanels::SidePanels(QWidget* left, QWidget* pages, QWidget* right, QWidget* parent)
    : QSplitter(parent) {
    for (QWidget* side : {left, pages, right}) addWidget(side);
    for (QWidget* side : {left, right}) side->setMaximumWidth(kWidest);
    setChildrenCollapsible(false);
    setHandleWidth(1);  // a hair line; Qt makes what can be grabbed wider
    setStretchFactor(1, 1);
    setSizes({kPanelWidth, 10 * kPanelWidth, kPanelWidth});
}

void SidePanels::setFolded(Side side, bool folded) {
    if (folded_[side] == folded) return;
    folded_[side] = folded;
    show(side);
    Q_EMIT foldedChanged(side, folded);
}

void SidePanels::setWanted(Side side, bool wanted) {
    wanted_[side] = wanted;
    show(side);
}

void SidePanels::show(Side side) {
    panel(side)->setVisible(wanted_[side] && !folded_[side]);
}

}  // namespace ninefold::ui
