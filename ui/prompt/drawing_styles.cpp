// SPDX-License-Identifier: MIT
#include "ui/prompt/drawing_styles.h"

#include <QPushButton>

#include "ui/nine/flow_layout.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr auto kStyle = "drawingStyle";

}  // namespace

DrawingStyles::DrawingStyles(PromptEdit& prompt, QWidget* parent)
    : QWidget(parent), prompt_(prompt), chips_(new FlowLayout(kHalfGrid)) {
    chips_->setAlignment(Qt::AlignLeft);
    setLayout(chips_);
    setAccessibleName(tr("Drawing style"));
    hide();
    connect(&prompt_, &QPlainTextEdit::textChanged, this, &DrawingStyles::showPrompt);
}

void DrawingStyles::setNames(const QStringList& names) {
    text_ = DrawingStyleText(names);
    qDeleteAll(buttons_);
    buttons_.clear();
    if (!text_.open().isEmpty()) {
        addChip(tr("Mixed"), text_.open(),
                tr("Leaves the style open: each picture takes one by its seed"));
    }
    for (const QString& name : names) addChip(name, name, tr("Draws in the style “%1”").arg(name));
    setVisible(!names.isEmpty());
    showPrompt();
}

void DrawingStyles::addChip(const QString& text, const QString& style, const QString& tip) {
    auto* chip = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), this);
    setRole(chip, "smallChip");
    chip->setCheckable(true);
    chip->setProperty(kStyle, style);
    chip->setToolTip(tip);
    chip->setAccessibleDescription(tip);
    connect(chip, &QPushButton::clicked, this,
            [this, style](bool checked) { choose(checked ? style : QString()); });
    chips_->addWidget(chip);
    buttons_.append(chip);
}

void DrawingStyles::choose(const QString& style) {
    prompt_.replaceText(text_.with(prompt_.toPlainText(), style));
    showPrompt();  // the click has checked a chip, also where the text stays as it is
}

void DrawingStyles::showPrompt() {
    const QString prompt = prompt_.toPlainText();
    const QString style = text_.of(prompt);
    for (QPushButton* button : buttons_) {
        button->setEnabled(!prompt.trimmed().isEmpty());
        const QString own = button->property(kStyle).toString();
        button->setChecked(own.compare(style, Qt::CaseInsensitive) == 0);
    }
}

}  // namespace ninefold::ui
