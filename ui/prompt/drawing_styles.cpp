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
    qDeleteAll(findChildren<QPushButton*>());
    buttons_.clear();
    mixedChip_ = nullptr;
    if (!text_.open().isEmpty()) {
        mixedChip_ = addChip(tr("Mixed"), tr("Leaves the style open: each picture takes one by its "
                                             "seed"));
        connect(mixedChip_, &QPushButton::clicked, this, [this](bool checked) {
            choose({});
            setMixed(checked);
        });
    }
    for (const QString& name : names) {
        QPushButton* chip = addChip(name, tr("Draws in the style “%1”").arg(name));
        chip->setProperty(kStyle, name);
        connect(chip, &QPushButton::clicked, this,
                [this, name](bool checked) { choose(checked ? name : QString()); });
        buttons_.append(chip);
    }
    setVisible(!names.isEmpty());
    showPrompt();
}

QPushButton* DrawingStyles::addChip(const QString& text, const QString& tip) {
    auto* chip = new QPushButton(QString(text).replace(u'&', QStringLiteral("&&")), this);
    setRole(chip, "smallChip");
    chip->setCheckable(true);
    chip->setToolTip(tip);
    chip->setAccessibleDescription(tip);
    chips_->addWidget(chip);
    return chip;
}

void DrawingStyles::setMixed(bool mixed) {
    const bool changes = mixed_ != mixed;
    mixed_ = mixed;
    showPrompt();  // the click has checked a chip, also where nothing changes
    if (changes) Q_EMIT mixedChanged();
}

void DrawingStyles::setFromPicture(bool fromPicture) {
    fromPicture_ = fromPicture;
    showPrompt();
}

QString DrawingStyles::drawn() const {
    const QString prompt = prompt_.toPlainText();
    return mixed_ && !fromPicture_ ? text_.opened(prompt) : prompt;
}

void DrawingStyles::setDrawn(const QString& prompt) {
    const QString text = written(prompt);
    prompt_.replaceText(text);
    if (text != prompt) {
        setMixed(true);
    } else if (!fromPicture_ && text_.opened(prompt) != prompt) {
        setMixed(false);  // it was drawn as it stands here
    }
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
    if (!mixedChip_) return;
    const bool isOpen = text_.opened(prompt) != prompt;  // says nothing of a style
    mixedChip_->setEnabled(!fromPicture_ || !isOpen);
    const bool isMixed = mixed_ && !fromPicture_ && (isOpen || prompt.trimmed().isEmpty());
    mixedChip_->setChecked(isMixed || style == text_.open());
}

}  // namespace ninefold::ui
