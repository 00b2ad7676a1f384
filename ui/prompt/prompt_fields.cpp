// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_fields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/prompt/add_on_names.h"
#include "ui/prompt/completion_words.h"
#include "ui/prompt/drawing_styles.h"
#include "ui/prompt/history_popup.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/prompt_hint.h"
#include "ui/prompt/template_preview.h"
#include "ui/prompt/token_meter.h"
#include "ui/prompt/wildcard_panel.h"
#include "ui/prompt/wildcard_shelf.h"
#include "ui/theme/disclosure_icon.h"
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

PromptFields::PromptFields(QWidget* parent)
    : QWidget(parent),
      prompt_(makeEditor(this, tr("Prompt"), tr("Describe a picture, e.g. a red apple"),
                         kPromptHeight)),
      hint_(new PromptHint(*prompt_, this)),
      drawingStyles_(new DrawingStyles(*prompt_, this)),
      meter_(new TokenMeter(this)),
      preview_(new TemplatePreview(*prompt_, this)),
      wildcards_(new WildcardPanel(this)),
      wildcardButton_(new QToolButton(this)),
      historyButton_(new QToolButton(this)),
      history_(new HistoryPopup(this)),
      negativeToggle_(new QPushButton(tr("Negative prompt"), this)),
      negative_(makeEditor(this, tr("Negative prompt"), tr("What the pictures should not show"),
                           kNegativeHeight)),
      negativeHint_(new PromptHint(*negative_, this)) {
    historyButton_->setIcon(icon(QStringLiteral("history")));
    historyButton_->setToolTip(tr("Earlier prompts (Ctrl+H); Alt+↑ and Alt+↓ go through them"));
    historyButton_->setAccessibleName(tr("Earlier prompts"));
    setRole(historyButton_, "ghost");
    wildcardButton_->setIcon(icon(QStringLiteral("list")));
    wildcardButton_->setToolTip(tr("Wildcards: lists of your own for templates"));
    wildcardButton_->setAccessibleName(tr("Wildcards"));
    wildcardButton_->setCheckable(true);
    setRole(wildcardButton_, "ghost");
    wildcards_->hide();
    negativeToggle_->setCheckable(true);
    setRole(negativeToggle_, "disclosure");
    negativeHint_->setMindsUnknown(false);
    negative_->setLorasAct(false);
    layOut();
    connectParts();
    showNegative();
}

void PromptFields::layOut() {
    auto* title = new QLabel(tr("Prompt"), this);
    setRole(title, "section");
    title->setBuddy(prompt_);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(meter_);
    head->addWidget(wildcardButton_);
    head->addWidget(historyButton_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(head);
    layout->addWidget(prompt_);
    layout->addWidget(hint_);
    layout->addWidget(drawingStyles_);
    layout->addWidget(preview_);
    layout->addWidget(wildcards_);
    layout->addWidget(negativeToggle_);
    layout->addWidget(negative_);
    layout->addWidget(negativeHint_);
}

void PromptFields::connectParts() {
    connect(preview_, &TemplatePreview::expansionChanged, meter_, &TokenMeter::setPrompt);
    connect(wildcardButton_, &QToolButton::toggled, wildcards_, &QWidget::setVisible);
    connect(wildcards_, &WildcardPanel::insertRequested, this, [this](const QString& text) {
        prompt_->insertPlainText(text);
        prompt_->setFocus(Qt::OtherFocusReason);
    });
    connect(drawingStyles_, &DrawingStyles::mixedChanged, this, &PromptFields::changed);
    for (PromptEdit* edit : {prompt_, negative_}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &PromptFields::changed);
        connect(edit, &PromptEdit::generateRequested, this, &PromptFields::generateRequested);
        connect(edit, &PromptEdit::styleChosen, this, &PromptFields::styleChosen);
        connect(edit, &PromptEdit::addOnsWanted, this, &PromptFields::addOnsWanted);
    }
    connect(historyButton_, &QToolButton::clicked, this, &PromptFields::openHistory);
    connect(history_, &HistoryPopup::chosen, this, [this](const QString& prompt) {
        prompt_->replaceText(prompt);
        prompt_->setFocus(Qt::PopupFocusReason);
    });
    connect(negativeToggle_, &QPushButton::toggled, this, &PromptFields::showNegative);
}

void PromptFields::setModel(const ModelInfo& model) {
    const Vocabulary vocabulary(model.words);
    prompt_->setVocabulary(vocabulary);
    QStringList styles;
    for (const std::string& style : model.styles) styles.append(toQString(style));
    drawingStyles_->setNames(styles);
    negative_->setVocabulary(vocabulary);
    hint_->refresh();
    negativeHint_->refresh();
    meter_->setModel(model.folder);
}

void PromptFields::setEarlierPrompts(const QStringList& prompts) {
    QStringList written;
    for (const QString& prompt : prompts) written.append(drawingStyles_->written(prompt));
    written.removeDuplicates();
    prompt_->setEarlierPrompts(written);
    negative_->completions().setEarlierPrompts(prompts);
}

void PromptFields::setLibrary(const std::filesystem::path& libraryFolder) {
    shelf_ = new WildcardShelf(libraryFolder, this);
    preview_->setShelf(*shelf_);
    wildcards_->setShelf(*shelf_);
    connect(shelf_, &WildcardShelf::namesChanged, this, &PromptFields::offerWildcards);
    shelf_->refresh();
}

void PromptFields::offerWildcards() {
    QStringList words;
    for (const QString& name : shelf_->names()) words.append(QStringLiteral("__%1__").arg(name));
    for (PromptEdit* edit : {prompt_, negative_}) {
        edit->completions().setWords(CompletionWords::Kind::Wildcard, words);
    }
}

void PromptFields::setAddOns(const AddOnNames& names) {
    QStringList words;
    for (const QString& name : names.loras) words.append(QStringLiteral("<lora:%1:1>").arg(name));
    prompt_->completions().setWords(CompletionWords::Kind::Lora, words);
    QStringList embeddings;
    for (const LearnedWord& word : names.embeddings) embeddings << toQString(word.name);
    for (PromptEdit* edit : {prompt_, negative_}) {
        edit->setLoras(names.loras);
        edit->completions().setWords(CompletionWords::Kind::Embedding, embeddings);
    }
    meter_->setLearnedWords(names.embeddings);
    hint_->refresh();
    if (negative_->isVisible()) negativeHint_->refresh();
}

void PromptFields::insertIntoPrompt(const QString& text) {
    QTextCursor cursor = prompt_->textCursor();
    const QString before = prompt_->toPlainText().left(cursor.position());
    const bool needsSpace = !before.isEmpty() && !before.back().isSpace();
    cursor.insertText((needsSpace ? QStringLiteral(" ") : QString()) + text);
    prompt_->setTextCursor(cursor);
    prompt_->setFocus(Qt::OtherFocusReason);
}

void PromptFields::openNegative() {
    negativeToggle_->setChecked(!negative_->toPlainText().isEmpty());
}

void PromptFields::setGuided(bool guided) {
    if (guided_ == guided) return;
    guided_ = guided;
    showNegative();
}

void PromptFields::openHistory() {
    history_->open(prompt_->earlierPrompts(), *prompt_);
}

void PromptFields::showNegative() {
    const bool open = guided_ && negativeToggle_->isChecked();
    negativeToggle_->setVisible(guided_);
    negative_->setVisible(open);
    if (open) {
        negativeHint_->refresh();
    } else {
        negativeHint_->hide();
    }
    negativeToggle_->setIcon(disclosureIcon(open));
}

}  // namespace ninefold::ui
