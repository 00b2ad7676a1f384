// SPDX-License-Identifier: MIT
#include "ui/source/extend_fields.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <tuple>

#include "ui/theme/theme.h"

namespace ninefold::ui {

ExtendFields::ExtendFields(QWidget* parent) : QWidget(parent) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kHalfGrid);
    const std::pair<QString, QString> names[] = {{tr("Left"), tr("Pixels to draw on the left")},
                                                 {tr("Top"), tr("Pixels to draw above")},
                                                 {tr("Right"), tr("Pixels to draw on the right")},
                                                 {tr("Bottom"), tr("Pixels to draw below")}};
    int column = 0;
    for (const auto& [name, meaning] : names) {
        auto* label = new QLabel(name, this);
        setRole(label, "small");
        QSpinBox* field = makeField(meaning);
        label->setBuddy(field);
        layout->addWidget(label, 0, column);
        layout->addWidget(field, 1, column);
        layout->setColumnStretch(column, 1);
        fields_[static_cast<std::size_t>(column++)] = field;
    }
}

QSpinBox* ExtendFields::makeField(const QString& name) {
    auto* field = new QSpinBox(this);
    field->setAccessibleName(name);
    field->setToolTip(tr("%1 (↑ and ↓)").arg(name));
    field->setKeyboardTracking(false);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumWidth(0);
    connect(field, &QSpinBox::valueChanged, this, &ExtendFields::changed);
    connect(field, &QSpinBox::editingFinished, this, [this, field] {
        field->setValue((field->value() + multiple_ / 2) / multiple_ * multiple_);
        record();
    });
    return field;
}

void ExtendFields::setSteps(int multiple, int most) {
    multiple_ = multiple;
    for (QSpinBox* field : fields_) {
        field->setRange(0, most / multiple * multiple);
        field->setSingleStep(multiple);
    }
}

Margins ExtendFields::margins() const {
    const auto px = [this](std::size_t side) {
        return (fields_[side]->value() + multiple_ / 2) / multiple_ * multiple_;
    };
    return {px(0), px(1), px(2), px(3)};
}

void ExtendFields::setMargins(const Margins& margins) {
    steps_ = {margins};
    step_ = 0;
    display(margins);
}

void ExtendFields::choose(const Margins& margins, bool done) {
    display(margins);
    if (done) record();
}

void ExtendFields::record() {
    const Margins now = this->margins();
    const Margins& last = steps_[step_];
    if (std::tie(now.left, now.top, now.right, now.bottom) ==
        std::tie(last.left, last.top, last.right, last.bottom)) {
        return;
    }
    steps_.resize(step_ + 1);
    steps_.push_back(now);
    ++step_;
}

void ExtendFields::undo() {
    if (step_ > 0) display(steps_[--step_]);
}

void ExtendFields::redo() {
    if (step_ + 1 < steps_.size()) display(steps_[++step_]);
}

void ExtendFields::display(const Margins& margins) {
    const std::array values{margins.left, margins.top, margins.right, margins.bottom};
    for (std::size_t side = 0; side < values.size(); ++side) {
        const QSignalBlocker blocker(fields_[side]);
        fields_[side]->setValue(values[side]);
    }
    Q_EMIT changed();
}

}  // namespace ninefold::ui
