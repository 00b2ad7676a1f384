// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_panel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/json.h"
#include "ui/bridge/convert.h"
#include "ui/prompt/completion_words.h"
#include "ui/prompt/drawing_styles.h"
#include "ui/prompt/duration_text.h"
#include "ui/prompt/fitting_scroll_area.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/seed_field.h"
#include "ui/prompt/style_bar.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

PromptPanel::PromptPanel(const FormChoices& choices, QWidget* parent)
    : QFrame(parent),
      fields_(new PromptFields(this)),
      styles_(new StyleBar(this)),
      settings_(new SettingsForm(choices, this)),
      generate_(new QPushButton(tr("Generate"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    setRole(this, "panel");
    auto* layout = new QVBoxLayout(this);
    layout->addStrut(kPanelWidth - 4 * kGrid);
    layout->setContentsMargins(0, 0, 0, 2 * kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(makeScrolled());
    addButtons(*layout);
    layout->addStretch(1);
    setDrawing(false);
    connectParts();
    showEstimate();
}

QWidget* PromptPanel::makeScrolled() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(fields_);
    column->addWidget(styles_);
    column->addSpacing(kGrid);
    column->addWidget(settings_);
    setRole(content, "panel");
    return new FittingScrollArea(content, this);
}

void PromptPanel::addButtons(QVBoxLayout& layout) {
    setRole(generate_, "primary");
    cancel_->setToolTip(tr("Esc stops within one step; finished pictures stay"));
    setRole(cancel_, "tall");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(generate_, 1);
    row->addWidget(cancel_);
    layout.addLayout(row);
}

void PromptPanel::connectParts() {
    connect(generate_, &QPushButton::clicked, this, [this] { generate(); });
    connect(cancel_, &QPushButton::clicked, this, &PromptPanel::cancelRequested);
    connect(fields_, &PromptFields::generateRequested, this, &PromptPanel::generate);
    connect(fields_, &PromptFields::changed, this, &PromptPanel::draftChanged);
    connect(settings_, &SettingsForm::changed, this, &PromptPanel::settingsChanged);
    styles_->setCurrent([this] { return currentStyle(); });
    connect(styles_, &StyleBar::chosen, this, &PromptPanel::applyStyle);
    connect(styles_, &StyleBar::stylesChanged, this, [this] {
        QStringList names;
        for (const PromptStyle& style : styles_->styles()) names.append(style.name);
        fields_->prompt().completions().setWords(CompletionWords::Kind::Style, names);
    });
    connect(fields_, &PromptFields::styleChosen, this, [this](const QString& name) {
        for (const PromptStyle& style : styles_->styles()) {
            if (style.name == name) return applyStyle(PromptStyle(style));
        }
    });
}

void PromptPanel::settingsChanged() {
    if (!model_.id.empty()) settingsOfModels_[model_.id] = settings_->state();
    fields_->setGuided(settings_->isGuided());
    showEstimate();
    Q_EMIT draftChanged();
}

void PromptPanel::setModel(const ModelInfo& model) {
    const SettingsState before = settings_->state();
    const auto known = settingsOfModels_.find(model.id);
    const bool wasUsed = known != settingsOfModels_.end();
    SettingsState state = wasUsed ? known->second : before;
    model_ = ModelInfo();  // what the form shows in between is nobody's setting
    settings_->setModel(model);
    if (!wasUsed) state = settings_->state();
    // Seed and number are the artist's, whatever the model.
    state.seed = before.seed;
    state.seedLocked = before.seedLocked;
    state.shown = before.shown;
    state.draws = before.draws;
    model_ = model;
    estimate_ = TimeEstimate(std::max(model.width, model.height));
    fields_->setModel(model);
    settings_->setState(state);
    settings_->forgetChanges();
}

void PromptPanel::setTimings(const std::vector<Timing>& runs) {
    estimate_ = TimeEstimate(std::max(model_.width, model_.height), runs);
    showEstimate();
}

void PromptPanel::setPrompt(const QString& prompt) {
    fields_->prompt().replaceText(prompt);
}

void PromptPanel::setPromptHistory(const QStringList& prompts) {
    fields_->setEarlierPrompts(prompts);
}

void PromptPanel::setRecipe(const Recipe& recipe) {
    const PromptTexts written = writtenTexts(recipe);
    fields_->drawingStyles().setDrawn(toQString(written.prompt));
    fields_->negative().replaceText(toQString(written.negativePrompt));
    fields_->openNegative();
    settings_->setRecipe(recipe);
    restored_ = recipe.addOns;
}

Recipe PromptPanel::recipe() const {
    Recipe recipe;
    recipe.prompt = toStdString(fields_->drawingStyles().drawn());
    recipe.negativePrompt = toStdString(fields_->negative().toPlainText());
    recipe.modelId = model_.id;
    settings_->writeTo(recipe);
    return recipe;
}

Draft PromptPanel::draft() const {
    return {fields_->prompt().toPlainText(), fields_->negative().toPlainText(),
            fields_->drawingStyles().isMixed(), settingsOfModels_};
}

void PromptPanel::setDraft(const Draft& draft) {
    fields_->prompt().replaceText(draft.prompt);
    fields_->drawingStyles().setMixed(draft.mixedStyles);
    fields_->negative().replaceText(draft.negative);
    fields_->openNegative();
    settingsOfModels_ = draft.settings;
    const auto known = settingsOfModels_.find(model_.id);
    if (known != settingsOfModels_.end()) settings_->setState(SettingsState(known->second));
}

void PromptPanel::startWith(const Draft& draft) {
    setDraft(draft);
    for (PromptEdit* edit : {&fields_->prompt(), &fields_->negative()}) {
        edit->document()->clearUndoRedoStacks();
    }
    settings_->forgetChanges();
}

void PromptPanel::showEstimate() {
    const SettingsState now = settings_->state();
    Timing plan;
    plan.width = now.width;
    plan.height = now.height;
    plan.steps = stepsWorth(stepsOfBoth(now.steps, now.advanced.hires), now.advanced.acceleration);
    plan.sampler = now.sampler;
    plan.count = settings_->count();
    const QString time = durationText(estimate_.secondsFor(plan));
    generate_->setText(QStringLiteral("%1 · ≈ %2").arg(tr("Generate"), time));
    const QString keys = tr("Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line");
    generate_->setToolTip(
        estimate_.isLearned()
            ? keys + QLatin1Char('\n') + tr("The time is learned from your past runs")
            : keys + QLatin1Char('\n') + tr("The time is a guess until the first run"));
}

QString PromptPanel::buttonText() const {
    return generate_->text();
}

PromptStyle PromptPanel::currentStyle() const {
    return {{},
            fields_->prompt().toPlainText(),
            fields_->negative().toPlainText(),
            toJson(settings_->state())};
}

void PromptPanel::applyStyle(const PromptStyle& style) {
    const Draft before = draft();
    const SettingsState settingsBefore = settings_->state();
    fields_->prompt().replaceText(withStyle(style.prompt, before.prompt));
    fields_->negative().replaceText(withStyle(style.negative, before.negative));
    fields_->openNegative();
    if (style.settings) {
        SettingsState state = settingsFromJson(*style.settings, settingsBefore);
        state.seed = settingsBefore.seed;
        state.seedLocked = settingsBefore.seedLocked;
        settings_->setState(state);
    }
    styles_->tell(tr("Style “%1” applied.").arg(style.name), [this, before, settingsBefore] {
        setDraft(before);
        settings_->setState(settingsBefore);
    });
}

void PromptPanel::setDrawing(bool drawing) {
    cancel_->setVisible(drawing);
}

void PromptPanel::focusPrompt() {
    fields_->prompt().setFocus(Qt::ShortcutFocusReason);
}

void PromptPanel::addBelow(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    widget->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    column->insertWidget(column->count() - 1, widget, 1);
}

void PromptPanel::addSection(QWidget* section) {
    auto* column = static_cast<QVBoxLayout*>(settings_->parentWidget()->layout());
    column->insertWidget(column->indexOf(settings_), section);
}

void PromptPanel::generate(bool toFront) {
    const auto seed = settings_->seed().take();
    if (!seed) return;
    GenerationRequest request;
    request.recipe = recipe();
    request.recipe.seed = *seed;
    // The files that the restored picture was drawn with: drawing says when they have changed.
    const std::string vae = std::exchange(restored_.vae, request.recipe.addOns.vae);
    if (vae != restored_.vae) restored_.vaeHash.clear();
    request.recipe.addOns = std::exchange(restored_, AddOns());
    if (!settings_->isGuided()) request.recipe.negativePrompt.clear();
    request.count = settings_->count();
    fields_->prompt().remember();
    Q_EMIT generateRequested(request, toFront, settings_->shown());
}

}  // namespace ninefold::ui
