// SPDX-License-Identifier: MIT
#include "ui/prompt/size_picker.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

int roundTo(int multiple, int value) {
    return (value + multiple / 2) / multiple * multiple;
}

QSpinBox* makeField(QWidget* parent, const QString& name) {
    auto* field = new QSpinBox(parent);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setKeyboardTracking(false);
    return field;
}

}  // namespace

SizePicker::SizePicker(QWidget* parent)
    : QWidget(parent),
      presets_(new QComboBox(this)),
      width_(makeField(this, tr("Width in pixels"))),
      height_(makeField(this, tr("Height in pixels"))) {
    auto* by = new QLabel(QStringLiteral("×"), this);
    setRole(by, "muted");
    auto* swapButton = new QToolButton(this);
    swapButton->setIcon(icon(QStringLiteral("swap")));
    swapButton->setToolTip(tr("Swap width and height"));
    swapButton->setAccessibleName(swapButton->toolTip());
    presets_->setAccessibleName(tr("Size of the pictures"));

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(presets_, 0, 0, 1, 4);
    layout->addWidget(width_, 1, 0);
    layout->addWidget(by, 1, 1);
    layout->addWidget(height_, 1, 2);
    layout->addWidget(swapButton, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);

    connect(presets_, qOverload<int>(&QComboBox::activated), this, &SizePicker::applyPreset);
    connect(swapButton, &QToolButton::clicked, this, &SizePicker::swap);
    for (QSpinBox* field : {width_, height_}) {
        connect(field, &QSpinBox::editingFinished, this, [this, field] { snap(field); });
        connect(field, qOverload<int>(&QSpinBox::valueChanged), this, &SizePicker::showPreset);
    }
    setModel({512, 512}, multiple_);
}

void SizePicker::setModel(QSize native, int multiple) {
    multiple_ = multiple;
    const QSignalBlocker blocker(presets_);
    presets_->clear();
    const auto add = [&](const QString& name, int width, int height) {
        const QSize size(roundTo(multiple, width), roundTo(multiple, height));
        const QString text =
            QStringLiteral("%1 · %2 × %3").arg(name).arg(size.width()).arg(size.height());
        presets_->addItem(text, size);
    };
    const int longer = std::max(native.width(), native.height());
    add(tr("Native"), native.width(), native.height());
    add(tr("Portrait"), longer * 3 / 4, longer);
    add(tr("Landscape"), longer, longer * 3 / 4);
    add(tr("Tall"), longer / 2, longer);
    add(tr("Wide"), longer, longer / 2);
    presets_->addItem(tr("Custom"));
    for (QSpinBox* field : {width_, height_}) {
        field->setRange(multiple, kLargest / multiple * multiple);
        field->setSingleStep(multiple);
    }
    setSize(native);
}

void SizePicker::setSize(QSize sizePx) {
    width_->setValue(roundTo(multiple_, sizePx.width()));
    height_->setValue(roundTo(multiple_, sizePx.height()));
    showPreset();
}

QSize SizePicker::sizePx() const {
    return {roundTo(multiple_, width_->value()), roundTo(multiple_, height_->value())};
}

void SizePicker::applyPreset(int index) {
    const QVariant size = presets_->itemData(index);
    if (size.isValid()) {
        setSize(size.toSize());
    } else {
        width_->setFocus(Qt::OtherFocusReason);
        width_->selectAll();
    }
}

void SizePicker::snap(QSpinBox* field) {
    field->setValue(roundTo(multiple_, field->value()));
}

void SizePicker::swap() {
    setSize(sizePx().transposed());
}

void SizePicker::showPreset() {
    const int found = presets_->findData(sizePx());
    presets_->setCurrentIndex(found >= 0 ? found : presets_->count() - 1);
}

}  // namespace ninefold::ui
