// SPDX-License-Identifier: MIT
#include "ui/compare/mode_bar.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace ninefold::ui {

ModeBar::ModeBar(QWidget* parent)
    : QFrame(parent),
      row_(new QHBoxLayout(this)),
      modes_(new QButtonGroup(this)),
      smooth_(new QCheckBox(tr("Smooth"), this)),
      zoom_(new QLabel(this)) {
    row_->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row_->setSpacing(kHalfGrid);
    addMode(CompareMode::SideBySide, tr("Side by side"), tr("All pictures side by side (G)"));
    addMode(CompareMode::Wipe, tr("Wipe"), tr("A to the left of a line, B to the right (W)"));
    addMode(CompareMode::OnionSkin, tr("Onion skin"), tr("B laid over A (O)"));
    addMode(CompareMode::Blink, tr("Blink"), tr("A and B in turn (B)"));
    addMode(CompareMode::Difference, tr("Difference"), tr("Where A and B differ (D)"));
    row_->addStretch(1);
    addZoomControls();
    connect(modes_, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT modeChosen(static_cast<CompareMode>(id)); });
    setMode(CompareMode::SideBySide);
}

void ModeBar::addMode(CompareMode mode, const QString& name, const QString& tip) {
    auto* button = new QPushButton(name, this);
    button->setCheckable(true);
    button->setToolTip(tip);
    setRole(button, "page");
    modes_->addButton(button, static_cast<int>(mode));
    row_->addWidget(button);
}

void ModeBar::addZoomControls() {
    smooth_->setToolTip(tr("Above 200 %, blend pixels instead of showing them as squares (M)"));
    setRole(zoom_, "muted");
    zoom_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    zoom_->setMinimumWidth(7 * kGrid);
    zoom_->setAccessibleName(tr("Zoom"));
    auto* fit = new QPushButton(tr("Fit"), this);
    fit->setToolTip(tr("As large as there is room (0)"));
    auto* pixels = new QPushButton(tr("100 %"), this);
    pixels->setToolTip(tr("A screen pixel for every pixel (Z)"));
    for (QPushButton* button : {fit, pixels}) setRole(button, "ghost");
    row_->addWidget(smooth_);
    row_->addSpacing(kGrid);
    row_->addWidget(zoom_);
    row_->addWidget(fit);
    row_->addWidget(pixels);
    connect(fit, &QPushButton::clicked, this, &ModeBar::fitRequested);
    connect(pixels, &QPushButton::clicked, this, &ModeBar::pixelsRequested);
    connect(smooth_, &QCheckBox::toggled, this, &ModeBar::smoothChanged);
}

void ModeBar::setMode(CompareMode mode) {
    modes_->button(static_cast<int>(mode))->setChecked(true);
}

void ModeBar::setPairModesEnabled(bool enabled) {
    for (QAbstractButton* button : modes_->buttons()) {
        if (modes_->id(button) != static_cast<int>(CompareMode::SideBySide)) {
            button->setEnabled(enabled);
        }
    }
}

void ModeBar::setZoom(double zoom) {
    zoom_->setText(tr("%1 %").arg(QLocale().toString(zoom * 100, 'f', zoom < 0.1 ? 1 : 0)));
}

void ModeBar::toggleSmooth() {
    smooth_->toggle();
}

}  // namespace ninefold::ui
