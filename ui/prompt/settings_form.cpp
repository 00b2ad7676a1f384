// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/bridge/convert.h"
#include "ui/prompt/seed_field.h"
#include "ui/prompt/size_picker.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLabelWidth = 9 * kGrid;

QComboBox* makeChoice(QWidget* parent, const std::vector<Choice>& choices, const QString& name) {
    auto* box = new QComboBox(parent);
    for (const Choice& choice : choices) {
        box->addItem(toQString(choice.label), toQString(choice.id));
        box->setItemData(box->count() - 1, toQString(choice.description), Qt::ToolTipRole);
    }
    box->setAccessibleName(name);
    return box;
}

/// An id that this version doesn't know stays as it is, so that a recipe isn't changed unseen.
void choose(QComboBox* box, const std::string& id) {
    const QString text = toQString(id);
    if (box->findData(text) < 0) box->addItem(text, text);
    box->setCurrentIndex(box->findData(text));
}

template <typename Field>
Field* withoutButtons(Field* field, const QString& name) {
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

SettingsForm::SettingsForm(const FormChoices& choices, QWidget* parent)
    : QWidget(parent),
      size_(new SizePicker(this)),
      steps_(withoutButtons(new QSpinBox(this), tr("Steps"))),
      guidance_(withoutButtons(new QDoubleSpinBox(this), tr("Guidance"))),
      sampler_(makeChoice(this, choices.samplers, tr("Sampler"))),
      schedule_(makeChoice(this, choices.schedules, tr("Schedule"))),
      seed_(new SeedField(this)),
      count_(withoutButtons(new QSpinBox(this), tr("Number of pictures"))) {
    steps_->setRange(1, 1000);
    steps_->setToolTip(tr("More steps draw more carefully and take longer"));
    guidance_->setRange(0, 100);
    guidance_->setDecimals(1);
    guidance_->setSingleStep(0.5);
    guidance_->setToolTip(tr("How closely the pictures follow the prompt; 1 lets the model roam"));
    count_->setRange(1, kMaxCount);
    count_->setValue(9);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid);
    layout->setColumnMinimumWidth(0, kLabelWidth);
    layout->setColumnStretch(1, 1);
    addRow(*layout, tr("Size"), size_);
    addRow(*layout, tr("Steps"), makeStepsAndGuidance());
    addRow(*layout, tr("Sampler"), sampler_);
    addRow(*layout, tr("Schedule"), schedule_);
    addRow(*layout, tr("Seed"), seed_);
    addRow(*layout, tr("Pictures"), count_);
}

QWidget* SettingsForm::makeStepsAndGuidance() {
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("Guidance"), row);
    setRole(label, "muted");
    label->setBuddy(guidance_);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(steps_, 1);
    layout->addWidget(label);
    layout->addWidget(guidance_, 1);
    return row;
}

void SettingsForm::addRow(QGridLayout& layout, const QString& label, QWidget* field) {
    auto* caption = new QLabel(label, this);
    setRole(caption, "muted");
    caption->setBuddy(field);
    caption->setFixedHeight(kControlHeight);
    const int row = layout.rowCount();
    layout.addWidget(caption, row, 0, Qt::AlignTop);
    layout.addWidget(field, row, 1);
}

void SettingsForm::setModel(const ModelInfo& model) {
    size_->setModel({model.width, model.height}, model.sizeMultiple);
    steps_->setValue(model.steps);
    guidance_->setValue(model.guidanceScale);
    choose(sampler_, model.sampler);
    choose(schedule_, Recipe().schedule);
}

void SettingsForm::setRecipe(const Recipe& recipe) {
    size_->setSize({recipe.width, recipe.height});
    steps_->setValue(recipe.steps);
    guidance_->setValue(recipe.guidanceScale);
    choose(sampler_, recipe.sampler);
    choose(schedule_, recipe.schedule);
    seed_->setSeed(recipe.seed);
}

void SettingsForm::writeTo(Recipe& recipe) const {
    recipe.width = size_->sizePx().width();
    recipe.height = size_->sizePx().height();
    recipe.steps = steps_->value();
    recipe.guidanceScale = guidance_->value();
    recipe.sampler = toStdString(sampler_->currentData().toString());
    recipe.schedule = toStdString(schedule_->currentData().toString());
}

int SettingsForm::count() const {
    return count_->value();
}

void SettingsForm::setCount(int count) {
    count_->setValue(count);
}

}  // namespace ninefold::ui
