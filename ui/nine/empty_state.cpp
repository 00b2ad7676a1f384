// SPDX-License-Identifier: MIT
#include "ui/nine/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/nine/flow_layout.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kTextWidth = 56 * kGrid;

QLabel* makeLabel(QWidget* parent, const char* role) {
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      title_(makeLabel(this, "title")),
      sentence_(makeLabel(this, "muted")),
      chips_(new QWidget(this)),
      keys_(makeLabel(this, "small")) {
    new FlowLayout(kGrid, chips_);
    // A column of its own width, so that wrapped text and chips get the height they need.
    auto* column = new QVBoxLayout;
    column->setSpacing(kGrid);
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addSpacing(2 * kGrid);
    column->addWidget(chips_);
    column->addSpacing(2 * kGrid);
    column->addWidget(keys_);
    column->addStretch(3);
    column->addStrut(kTextWidth);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
}

void EmptyState::setModel(const ModelInfo& model) {
    title_->setText(tr("What shall we draw?"));
    QString sentence =
        tr("Write what you have in mind. Nine pictures emerge here, on your own machine, and the "
           "one that fits your words best comes first.");
    if (!model.prompts.empty()) sentence = tr("%1 Or begin with one of these:").arg(sentence);
    sentence_->setText(sentence);
    keys_->setText(tr("Ctrl+Enter draws"));
    setPrompts(model.prompts);
}

void EmptyState::setNoModel() {
    title_->setText(tr("There is no model to draw with"));
    sentence_->setText(
        tr("Ninefold found no diffusion model. Put the folder of one (in diffusers layout) into "
           "the models folder of your library, or install Ninefold again, and restart."));
    keys_->clear();
    setPrompts({});
}

void EmptyState::setPrompts(const std::vector<std::string>& prompts) {
    while (QLayoutItem* item = chips_->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const std::string& prompt : prompts) {
        if (chips_->layout()->count() == kMaxPrompts) break;
        const QString text = toQString(prompt);
        auto* chip = new QPushButton(text, chips_);
        setRole(chip, "chip");
        chip->setAccessibleDescription(tr("Draws nine pictures of it"));
        connect(chip, &QPushButton::clicked, this, [this, text] { Q_EMIT promptChosen(text); });
        chips_->layout()->addWidget(chip);
    }
}

}  // namespace ninefold::ui
