// SPDX-License-Identifier: MIT
#include "ui/prompt/advanced_settings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/prompt/acceleration_field.h"
#include "ui/prompt/hires_field.h"
#include "ui/prompt/quiet_field.h"
#include "ui/theme/disclosure_icon.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLabelWidth = 9 * kGrid;

int percent(double share) {
    return static_cast<int>(std::lround(share * 100));
}

}  // namespace

AdvancedSettings::AdvancedSettings(QWidget* parent)
    : QWidget(parent),
      toggle_(new QPushButton(tr("More settings"), this)),
      rescale_(quiet(new QDoubleSpinBox(this), tr("Rescale"),
                     tr("Takes back the harsh contrast of strong guidance, from 0 to 1"))),
      from_(quiet(new QSpinBox(this), tr("Guidance begins"),
                  tr("Up to here the model roams, which makes pictures more varied"))),
      until_(quiet(new QSpinBox(this), tr("Guidance ends"),
                   tr("From here on there is no guidance, which is faster and softer"))),
      hires_(new HiresField(this)),
      acceleration_(new AccelerationField(this)),
      noise_(new QComboBox(this)),
      offset_(quiet(new QSpinBox(this), tr("Noise offset"),
                    tr("Added to the seed for the noise of each step. 0 is usual; pictures of "
                       "A1111 call it ENSD."))),
      vae_(new QComboBox(this)),
      fields_(makeFields()) {
    toggle_->setCheckable(true);
    setRole(toggle_, "disclosure");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(toggle_);
    layout->addWidget(fields_);
    connectChanges();
    showFields();
}

QWidget* AdvancedSettings::makeFields() {
    rescale_->setRange(0, 1);
    rescale_->setSingleStep(0.05);
    noise_->setAccessibleName(tr("Noise"));
    noise_->setToolTip(
        tr("Whose random numbers a seed stands for: those of most programs, or those of A1111 on "
           "a graphics card, to make its pictures again"));
    noise_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    noise_->addItem(tr("CPU"), QStringLiteral("torch-cpu"));
    noise_->addItem(tr("GPU (A1111)"), QStringLiteral("philox"));
    offset_->setRange(0, std::numeric_limits<int>::max());
    vae_->setAccessibleName(tr("VAE"));
    vae_->setToolTip(tr("What turns latents into pixels; another one changes colours and detail"));
    vae_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setVaes({});
    interval_ = makeInterval();
    auto* fields = new QWidget(this);
    auto* layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid);
    layout->setColumnMinimumWidth(0, kLabelWidth);
    layout->setColumnStretch(1, 1);
    rescaleLabel_ = addRow(*layout, tr("Rescale"), rescale_);
    intervalLabel_ = addRow(*layout, tr("Guided"), interval_);
    addRow(*layout, tr("Enlarge"), hires_);
    addRow(*layout, tr("Faster"), acceleration_);
    addRow(*layout, tr("Noise"), noise_);
    addRow(*layout, tr("Offset"), offset_);
    vaeLabel_ = addRow(*layout, tr("VAE"), vae_);
    return fields;
}

QWidget* AdvancedSettings::makeInterval() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    for (QSpinBox* field : {from_, until_}) {
        field->setRange(0, 100);
        field->setSuffix(tr(" %"));
        field->setMinimumWidth(6 * kGrid);  // beside long words
        layout->addWidget(field, 1);
    }
    from_->setPrefix(tr("from "));
    until_->setPrefix(tr("to "));
    until_->setValue(100);
    row->setFocusProxy(from_);
    return row;
}

QLabel* AdvancedSettings::addRow(QGridLayout& layout, const QString& caption, QWidget* field) {
    auto* label = new QLabel(caption, this);
    setRole(label, "muted");
    label->setBuddy(field);
    label->setFixedHeight(kControlHeight);
    const int row = layout.rowCount();
    layout.addWidget(label, row, 0, Qt::AlignTop);
    layout.addWidget(field, row, 1);
    return label;
}

void AdvancedSettings::connectChanges() {
    connect(toggle_, &QPushButton::toggled, this, &AdvancedSettings::showFields);
    connect(rescale_, qOverload<double>(&QDoubleSpinBox::valueChanged), this,
            &AdvancedSettings::changed);
    connect(from_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int from) {
        until_->setValue(std::max(until_->value(), from));
        Q_EMIT changed();
    });
    connect(until_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int until) {
        from_->setValue(std::min(from_->value(), until));
        Q_EMIT changed();
    });
    connect(hires_, &HiresField::changed, this, &AdvancedSettings::changed);
    connect(acceleration_, &AccelerationField::changed, this, &AdvancedSettings::changed);
    connect(noise_, qOverload<int>(&QComboBox::currentIndexChanged), this,
            &AdvancedSettings::changed);
    connect(offset_, qOverload<int>(&QSpinBox::valueChanged), this, &AdvancedSettings::changed);
    connect(vae_, qOverload<int>(&QComboBox::currentIndexChanged), this,
            &AdvancedSettings::changed);
}

AdvancedState AdvancedSettings::state() const {
    return {rescale_->value(),
            from_->value() / 100.0,
            until_->value() / 100.0,
            hires_->hires(),
            toStdString(noise_->currentData().toString()),
            static_cast<std::uint64_t>(offset_->value()),
            toStdString(vae_->currentData().toString()),
            acceleration_->acceleration()};
}

void AdvancedSettings::setState(const AdvancedState& state) {
    {
        const QSignalBlocker blocker(this);  // one change, told once
        rescale_->setValue(state.guidanceRescale);
        from_->setValue(percent(state.guidanceFrom));
        until_->setValue(percent(state.guidanceUntil));
        from_->setValue(percent(state.guidanceFrom));
        hires_->setHires(state.hires);
        choose(noise_, state.noise == "torch-cuda" ? "philox" : state.noise);
        const auto most = static_cast<std::uint64_t>(offset_->maximum());
        offset_->setValue(static_cast<int>(std::min(state.noiseOffset, most)));
        choose(vae_, state.vae);
        acceleration_->setAcceleration(state.acceleration);
    }
    // Nothing may act unseen.
    if (state != AdvancedState()) toggle_->setChecked(true);
    Q_EMIT changed();
}

void AdvancedSettings::setUpscalers(const QStringList& names) {
    hires_->setUpscalers(names);
}

void AdvancedSettings::setGuided(bool guided) {
    guided_ = guided;
    showFields();
}

void AdvancedSettings::setVaes(const QStringList& names) {
    const QSignalBlocker blocker(vae_);
    const std::string chosen = toStdString(vae_->currentData().toString());
    vae_->clear();
    vae_->addItem(tr("The model's own"), QString());
    for (const QString& name : names) vae_->addItem(name, name);
    choose(vae_, chosen);
    if (vaeLabel_ != nullptr) showFields();
}

void AdvancedSettings::showFields() {
    const bool open = toggle_->isChecked();
    if (open && !std::exchange(wantsAddOns_, true)) Q_EMIT addOnsWanted();
    for (QWidget* about : {static_cast<QWidget*>(vaeLabel_), static_cast<QWidget*>(vae_)}) {
        about->setVisible(vae_->count() > 1);
    }
    fields_->setVisible(open);
    for (QWidget* about : {static_cast<QWidget*>(rescaleLabel_), static_cast<QWidget*>(rescale_),
                           static_cast<QWidget*>(intervalLabel_), interval_}) {
        about->setVisible(guided_);
    }
    toggle_->setIcon(disclosureIcon(open));
}

}  // namespace ninefold::ui
