// SPDX-License-Identifier: MIT
#include "ui/prompt/size_picker.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

#include "ui/prompt/frame_button.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

int roundTo(int multiple, int value) {
    return std::max(multiple, (value + multiple / 2) / multiple * multiple);
}

QSpinBox* makeField(QWidget* parent, const QString& name) {
    auto* field = new QSpinBox(parent);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumWidth(6 * kGrid);  // four digits
    field->setAccessibleName(name);
    field->setToolTip(name);
    field->setKeyboardTracking(false);
    return field;
}

}  // namespace

SizePicker::SizePicker(QWidget* parent)
    : QWidget(parent),
      shapesLayout_(new QHBoxLayout),
      width_(makeField(this, tr("Width in pixels"))),
      height_(makeField(this, tr("Height in pixels"))) {
    auto* by = new QLabel(QStringLiteral("×"), this);
    setRole(by, "muted");
    auto* swapButton = new QToolButton(this);
    swapButton->setIcon(icon(QStringLiteral("swap")));
    swapButton->setToolTip(tr("Swap width and height"));
    swapButton->setAccessibleName(swapButton->toolTip());
    shapesLayout_->setSpacing(kHalfGrid);
    shapesLayout_->addStretch(1);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(shapesLayout_, 0, 0, 1, 4);
    layout->addWidget(width_, 1, 0);
    layout->addWidget(by, 1, 1);
    layout->addWidget(height_, 1, 2);
    layout->addWidget(swapButton, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(2, 1);

    connect(swapButton, &QToolButton::clicked, this, [this] { setSize(sizePx().transposed()); });
    for (QSpinBox* field : {width_, height_}) {
        connect(field, &QSpinBox::editingFinished, this, [this, field] { snap(field); });
        connect(field, qOverload<int>(&QSpinBox::valueChanged), this, [this] {
            showShape();
            Q_EMIT changed();
        });
    }
    setModel({512, 512}, multiple_);
}

void SizePicker::setModel(QSize native, int multiple) {
    multiple_ = multiple;
    qDeleteAll(shapes_);
    shapes_.clear();
    const int longer = std::max(native.width(), native.height());
    if (native.width() != native.height()) {
        addShape(tr("Native"), native.width(), native.height());
    }
    addShape(tr("Square"), longer, longer);
    addShape(tr("Portrait"), longer * 3 / 4, longer);
    addShape(tr("Landscape"), longer, longer * 3 / 4);
    addShape(tr("Tall"), longer / 2, longer);
    addShape(tr("Wide"), longer, longer / 2);
    for (QSpinBox* field : {width_, height_}) {
        field->setRange(multiple, kLargest / multiple * multiple);
        field->setSingleStep(multiple);
    }
    setSize(native);
}

void SizePicker::addShape(const QString& name, int width, int height) {
    const QSize size(roundTo(multiple_, width), roundTo(multiple_, height));
    const auto isSame = [&](const FrameButton* shape) { return shape->sizePx() == size; };
    if (std::any_of(shapes_.begin(), shapes_.end(), isSame)) return;
    auto* shape = new FrameButton(name, size, this);
    shapesLayout_->insertWidget(static_cast<int>(shapes_.size()), shape);
    shapes_.push_back(shape);
    connect(shape, &QToolButton::clicked, this, [this, size] {
        setSize(size);
        showShape();  // a second click unchecked it
    });
}

void SizePicker::setSize(QSize sizePx) {
    width_->setValue(roundTo(multiple_, sizePx.width()));
    height_->setValue(roundTo(multiple_, sizePx.height()));
    showShape();
}

QSize SizePicker::sizePx() const {
    return {roundTo(multiple_, width_->value()), roundTo(multiple_, height_->value())};
}

void SizePicker::snap(QSpinBox* field) {
    field->setValue(roundTo(multiple_, field->value()));
}

void SizePicker::showShape() {
    for (FrameButton* shape : shapes_) shape->setChecked(shape->sizePx() == sizePx());
}

}  // namespace ninefold::ui
