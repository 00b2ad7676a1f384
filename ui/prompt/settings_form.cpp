// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/prompt/advanced_settings.h"
#include "ui/prompt/batch_field.h"
#include "ui/prompt/quiet_field.h"
#include "ui/prompt/seed_field.h"
#include "ui/prompt/settings_undo.h"
#include "ui/prompt/size_picker.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLabelWidth = 9 * kGrid;

QComboBox* makeChoice(QWidget* parent, const QString& name) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

void add(QComboBox* box, const Choice& choice) {
    box->addItem(labelText(choice.label), toQString(choice.id));
    box->setItemData(box->count() - 1, labelText(choice.description), Qt::ToolTipRole);
}

std::string chosenId(const QComboBox* box) {
    return toStdString(box->currentData().toString());
}

}  // namespace

SettingsForm::SettingsForm(FormChoices choices, QWidget* parent)
    : QWidget(parent),
      choices_(std::move(choices)),
      size_(new SizePicker(this)),
      steps_(quiet(new QSpinBox(this), tr("Steps"),
                   tr("More steps draw more carefully and take longer"))),
      guidanceLabel_(new QLabel(tr("Guidance"), this)),
      guidance_(quiet(new QDoubleSpinBox(this), tr("Guidance"),
                      tr("How closely the pictures follow the prompt; 1 lets the model roam"))),
      sampler_(makeChoice(this, tr("Sampler"))),
      scheduleLabel_(new QLabel(tr("Schedule"), this)),
      schedule_(makeChoice(this, tr("Schedule"))),
      seed_(new SeedField(this)),
      batch_(new BatchField(this)),
      advanced_(new AdvancedSettings(this)) {
    steps_->setRange(1, 1000);
    guidance_->setRange(0, 100);
    guidance_->setDecimals(1);
    guidance_->setSingleStep(0.5);
    for (const Choice& sampler : choices_.samplers) add(sampler_, sampler);
    offerSchedules(Recipe().schedule);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid);
    layout->setColumnMinimumWidth(0, kLabelWidth);
    layout->setColumnStretch(1, 1);
    addRow(*layout, *new QLabel(tr("Size"), this), size_);
    addRow(*layout, *new QLabel(tr("Steps"), this), makeStepsAndGuidance());
    addRow(*layout, *new QLabel(tr("Sampler"), this), sampler_);
    addRow(*layout, *scheduleLabel_, schedule_);
    addRow(*layout, *new QLabel(tr("Seed"), this), seed_);
    addRow(*layout, *new QLabel(tr("Pictures"), this), batch_);
    layout->addWidget(advanced_, layout->rowCount(), 0, 1, 2);
    connectChanges();
    undo_ = new SettingsUndo(*this);
}

QWidget* SettingsForm::makeStepsAndGuidance() {
    auto* row = new QWidget(this);
    setRole(guidanceLabel_, "muted");
    guidanceLabel_->setBuddy(guidance_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    steps_->setMinimumWidth(5 * kGrid);  // beside long words
    guidance_->setMinimumWidth(6 * kGrid);
    layout->addWidget(steps_, 1);
    layout->addWidget(guidanceLabel_);
    layout->addWidget(guidance_, 1);
    return row;
}

void SettingsForm::addRow(QGridLayout& layout, QLabel& caption, QWidget* field) {
    setRole(&caption, "muted");
    caption.setBuddy(field);
    caption.setFixedHeight(kControlHeight);
    const int row = layout.rowCount();
    layout.addWidget(&caption, row, 0, Qt::AlignTop);
    layout.addWidget(field, row, 1);
}

void SettingsForm::connectChanges() {
    connect(size_, &SizePicker::changed, this, &SettingsForm::changed);
    connect(steps_, qOverload<int>(&QSpinBox::valueChanged), this, &SettingsForm::changed);
    connect(guidance_, qOverload<double>(&QDoubleSpinBox::valueChanged), this,
            &SettingsForm::changed);
    connect(sampler_, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        offerSchedules(chosenId(schedule_));
        Q_EMIT changed();
    });
    connect(schedule_, qOverload<int>(&QComboBox::currentIndexChanged), this,
            &SettingsForm::changed);
    connect(seed_, &SeedField::changed, this, &SettingsForm::changed);
    connect(batch_, &BatchField::changed, this, &SettingsForm::changed);
    connect(advanced_, &AdvancedSettings::changed, this, &SettingsForm::changed);
    connect(this, &SettingsForm::changed, this, [this] { advanced_->setGuided(isGuided()); });
}

void SettingsForm::offerSchedules(const std::string& chosen) {
    const QSignalBlocker blocker(schedule_);
    const std::string sampler = chosenId(sampler_);
    const auto fits = [&](const std::string& id) {
        return !choices_.fits || sampler_->count() == 0 || choices_.fits(sampler, id);
    };
    schedule_->clear();
    bool isKnown = false;
    for (const Choice& schedule : choices_.schedules) {
        isKnown = isKnown || schedule.id == chosen;
        if (fits(schedule.id)) add(schedule_, schedule);
    }
    choose(schedule_, isKnown && !fits(chosen) ? Recipe().schedule : chosen);
    scheduleLabel_->setHidden(schedule_->count() < 2);
    schedule_->setHidden(schedule_->count() < 2);
}

void SettingsForm::setModel(const ModelInfo& model) {
    modelIsGuided_ = model.guidanceScale > 1;
    clipSkip_ = model.clipSkip;
    guidanceLabel_->setVisible(modelIsGuided_);
    guidance_->setVisible(modelIsGuided_);
    size_->setModel({model.width, model.height}, model.sizeMultiple);
    steps_->setValue(model.steps);
    guidance_->setValue(model.guidanceScale);
    choose(sampler_, model.sampler);
    offerSchedules(Recipe().schedule);
    Q_EMIT changed();
}

void SettingsForm::setRecipe(const Recipe& recipe) {
    clipSkip_ = recipe.clipSkip;
    SettingsState state = this->state();
    state.width = recipe.width;
    state.height = recipe.height;
    state.steps = recipe.steps;
    state.guidance = recipe.guidanceScale;
    state.sampler = recipe.sampler;
    state.schedule = recipe.schedule;
    state.seed = QString::number(recipe.seed);
    state.seedLocked = true;
    state.advanced = advancedOf(recipe);
    setState(state);
}

SettingsState SettingsForm::state() const {
    return {size_->sizePx().width(), size_->sizePx().height(), steps_->value(),
            guidance_->value(),      chosenId(sampler_),       chosenId(schedule_),
            seed_->text(),           seed_->isLocked(),        batch_->shown(),
            batch_->draws(),         advanced_->state()};
}

void SettingsForm::setState(const SettingsState& state) {
    {
        const QSignalBlocker blocker(this);  // one change, told once
        size_->setSize({state.width, state.height});
        steps_->setValue(state.steps);
        guidance_->setValue(state.guidance);
        choose(sampler_, state.sampler);
        offerSchedules(state.schedule);
        seed_->setText(state.seed);
        seed_->setLocked(state.seedLocked);
        batch_->set(state.shown, state.draws);
        advanced_->setState(state.advanced);
    }
    Q_EMIT changed();
}

void SettingsForm::forgetChanges() {
    undo_->forget();
}

void SettingsForm::writeTo(Recipe& recipe) const {
    const SettingsState now = state();
    recipe.width = now.width;
    recipe.height = now.height;
    recipe.steps = now.steps;
    recipe.guidanceScale = now.guidance;
    recipe.sampler = now.sampler;
    recipe.schedule = now.schedule;
    recipe.clipSkip = clipSkip_;
    ui::writeTo(recipe, now.advanced);
}

int SettingsForm::count() const {
    return batch_->count();
}

int SettingsForm::shown() const {
    return batch_->shown();
}

void SettingsForm::setCount(int count) {
    batch_->set(count, 1);
}

bool SettingsForm::isGuided() const {
    return guidance_->value() > 1;
}

void SettingsForm::setUpscalers(const QStringList& names) {
    advanced_->setUpscalers(names);
}

}  // namespace ninefold::ui
