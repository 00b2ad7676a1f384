// SPDX-License-Identifier: MIT
#include "ui/prompt/batch_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <algorithm>
#include <array>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr std::array<int, 4> kDraws = {1, 2, 3, 5};

}  // namespace

BatchField::BatchField(QWidget* parent)
    : QWidget(parent), shown_(new QSpinBox(this)), draws_(new QComboBox(this)) {
    shown_->setRange(1, kMaxShown);
    shown_->setValue(9);
    shown_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    shown_->setAccessibleName(tr("Number of pictures"));
    shown_->setToolTip(shown_->accessibleName());
    draws_->setAccessibleName(tr("Drawn to choose from"));
    draws_->setToolTip(
        tr("Draws more pictures and shows those that fit the prompt best; the "
           "others are one click away"));
    // The panel is narrow, and its words are long in some languages.
    draws_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    draws_->setMinimumContentsLength(5);
    shown_->setMinimumWidth(6 * kGrid);
    for (const int draws : kDraws) draws_->addItem({}, draws);
    nameChoices();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(shown_, 2);
    layout->addWidget(draws_, 5);
    setFocusProxy(shown_);
    connect(shown_, qOverload<int>(&QSpinBox::valueChanged), this, [this] {
        nameChoices();
        Q_EMIT changed();
    });
    connect(draws_, qOverload<int>(&QComboBox::currentIndexChanged), this, &BatchField::changed);
}

void BatchField::nameChoices() {
    for (int i = 0; i < draws_->count(); ++i) {
        const int count = draws_->itemData(i).toInt() * shown();
        draws_->setItemText(i, i == 0 ? tr("all shown") : tr("best of %1").arg(count));
    }
}

int BatchField::shown() const {
    return shown_->value();
}

int BatchField::draws() const {
    return draws_->currentData().toInt();
}

void BatchField::set(int shown, int draws) {
    shown_->setValue(shown);
    draws_->setCurrentIndex(std::max(0, draws_->findData(draws)));
}

}  // namespace ninefold::ui
