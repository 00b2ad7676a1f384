// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/seed_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kPromptHeight = 13 * kGrid;
constexpr int kNegativeHeight = 8 * kGrid;

PromptEdit* makeEditor(QWidget* parent, const QString& name, const QString& hint, int height) {
    auto* edit = new PromptEdit(parent);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    edit->setFixedHeight(height);
    return edit;
}

}  // namespace

PromptPanel::PromptPanel(const FormChoices& choices, QWidget* parent)
    : QFrame(parent),
      prompt_(makeEditor(this, tr("Prompt"), tr("Describe a picture, e.g. a red apple"),
                         kPromptHeight)),
      negativeToggle_(new QPushButton(tr("Negative prompt"), this)),
      negative_(makeEditor(this, tr("Negative prompt"), tr("What the pictures should not show"),
                           kNegativeHeight)),
      settings_(new SettingsForm(choices, this)),
      generate_(new QPushButton(tr("Generate"), this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    setRole(this, "panel");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid);
    addPromptFields(*layout);
    layout->addSpacing(kGrid);
    layout->addWidget(settings_);
    layout->addSpacing(kGrid);
    addButtons(*layout);
    layout->addStretch(1);
    setDrawing(false);
    for (PromptEdit* edit : {prompt_, negative_}) {
        connect(edit, &PromptEdit::generateRequested, this, &PromptPanel::generate);
    }
}

void PromptPanel::addPromptFields(QVBoxLayout& layout) {
    auto* title = new QLabel(tr("Prompt"), this);
    setRole(title, "section");
    title->setBuddy(prompt_);
    negativeToggle_->setCheckable(true);
    setRole(negativeToggle_, "disclosure");
    connect(negativeToggle_, &QPushButton::toggled, this, &PromptPanel::showNegative);
    showNegative(false);
    layout.addWidget(title);
    layout.addWidget(prompt_);
    layout.addWidget(negativeToggle_);
    layout.addWidget(negative_);
}

void PromptPanel::addButtons(QVBoxLayout& layout) {
    setRole(generate_, "primary");
    generate_->setToolTip(tr("Ctrl+Enter; Ctrl+Shift+Enter puts the batch next in line"));
    cancel_->setToolTip(tr("Esc stops within one step; finished pictures stay"));
    setRole(cancel_, "tall");
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(generate_, 1);
    row->addWidget(cancel_);
    layout.addLayout(row);
    connect(generate_, &QPushButton::clicked, this, [this] { generate(); });
    connect(cancel_, &QPushButton::clicked, this, &PromptPanel::cancelRequested);
}

void PromptPanel::setModel(const ModelInfo& model) {
    model_ = model;
    const Vocabulary vocabulary(model.words);
    prompt_->setVocabulary(vocabulary);
    negative_->setVocabulary(vocabulary);
    settings_->setModel(model);
}

void PromptPanel::setPrompt(const QString& prompt) {
    prompt_->replaceText(prompt);
}

void PromptPanel::setPromptHistory(const QStringList& prompts) {
    prompt_->history().setPrompts(prompts);
}

void PromptPanel::setRecipe(const Recipe& recipe) {
    prompt_->replaceText(toQString(recipe.prompt));
    negative_->replaceText(toQString(recipe.negativePrompt));
    negativeToggle_->setChecked(!recipe.negativePrompt.empty());
    settings_->setRecipe(recipe);
}

Recipe PromptPanel::recipe() const {
    Recipe recipe;
    recipe.prompt = toStdString(prompt_->toPlainText());
    recipe.negativePrompt = toStdString(negative_->toPlainText());
    recipe.modelId = model_.id;
    settings_->writeTo(recipe);
    return recipe;
}

void PromptPanel::setDrawing(bool drawing) {
    cancel_->setVisible(drawing);
}

void PromptPanel::focusPrompt() {
    prompt_->setFocus(Qt::ShortcutFocusReason);
}

void PromptPanel::addBelow(QWidget* widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
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
    request.count = settings_->count();
    prompt_->history().add(prompt_->toPlainText());
    Q_EMIT generateRequested(request, toFront);
}

void PromptPanel::showNegative(bool shown) {
    negative_->setVisible(shown);
    negativeToggle_->setIcon(
        icon(shown ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right")));
}

}  // namespace ninefold::ui
