// SPDX-License-Identifier: MIT
#include "ui/export/size_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/theme/theme.h"

namespace ninefold::ui {

using Kind = ExportSize::Kind;

SizeField::SizeField(QWidget* parent)
    : QWidget(parent),
      kind_(new QComboBox(this)),
      longest_(makeSide(tr("Longest side"))),
      width_(makeSide(tr("Width to fit into"))),
      times_(new QLabel(QStringLiteral("×"), this)),
      height_(makeSide(tr("Height to fit into"))) {
    kind_->setAccessibleName(tr("Size"));
    kind_->addItem(tr("Original size"), static_cast<int>(Kind::Original));
    kind_->addItem(tr("Twice the size"), static_cast<int>(Kind::Twice));
    kind_->addItem(tr("Longest side"), static_cast<int>(Kind::LongestSide));
    kind_->addItem(tr("Fit into"), static_cast<int>(Kind::Fit));
    setFocusProxy(kind_);
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showSides();
        Q_EMIT changed();
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{kind_, longest_, width_, times_, height_}) {
        row->addWidget(widget);
    }
    setSize({});
    showSides();
}

QSpinBox* SizeField::makeSide(const QString& name) {
    auto* side = new QSpinBox(this);
    side->setRange(1, kMaxExportPx);
    side->setSuffix(tr(" px"));
    side->setAccessibleName(name);
    side->setToolTip(name);
    side->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(side, &QSpinBox::valueChanged, this, &SizeField::changed);
    return side;
}

ExportSize SizeField::size() const {
    ExportSize size;
    size.kind = static_cast<Kind>(kind_->currentData().toInt());
    size.longestPx = longest_->value();
    size.fitWidthPx = width_->value();
    size.fitHeightPx = height_->value();
    return size;
}

void SizeField::setSize(const ExportSize& size) {
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(size.kind)));
    longest_->setValue(size.longestPx);
    width_->setValue(size.fitWidthPx);
    height_->setValue(size.fitHeightPx);
}

void SizeField::showSides() {
    const Kind kind = size().kind;
    longest_->setVisible(kind == Kind::LongestSide);
    for (QWidget* widget : std::initializer_list<QWidget*>{width_, times_, height_}) {
        widget->setVisible(kind == Kind::Fit);
    }
}

}  // namespace ninefold::ui
