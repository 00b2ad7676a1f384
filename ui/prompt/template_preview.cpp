// SPDX-License-Identifier: MIT
#include "ui/prompt/template_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/wildcard_shelf.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kDelayMs = 60;
constexpr int kMaxShown = 300;  // characters

bool isTemplate(const PromptMarks& marks) {
    return std::any_of(marks.spans.begin(), marks.spans.end(), [](const auto& span) {
        return span.kind == PromptSpanKind::ChoiceMark || span.kind == PromptSpanKind::Wildcard;
    });
}

}  // namespace

TemplatePreview::TemplatePreview(PromptEdit& edit, QWidget* parent)
    : QWidget(parent), edit_(edit), label_(new QLabel(this)), dice_(new QToolButton(this)) {
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setAccessibleName(tr("What the template becomes"));
    dice_->setIcon(icon(QStringLiteral("dice")));
    dice_->setToolTip(tr("Show another; each of the nine gets its own"));
    dice_->setAccessibleName(tr("Show another expansion"));
    setRole(dice_, "ghost");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(label_, 1);
    layout->addWidget(dice_, 0, Qt::AlignTop);
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(&delay_, &QTimer::timeout, this, &TemplatePreview::expandNow);
    connect(dice_, &QToolButton::clicked, this, &TemplatePreview::showAnother);
    connect(&edit, &QPlainTextEdit::textChanged, this, &TemplatePreview::promptChanged);
    hide();
}

void TemplatePreview::setShelf(WildcardShelf& shelf) {
    shelf_ = &shelf;
    // A wildcard that was changed may be one of this template.
    connect(shelf_, &WildcardShelf::namesChanged, this, &TemplatePreview::promptChanged);
    promptChanged();
}

QString TemplatePreview::text() const {
    return label_->text();
}

void TemplatePreview::showAnother() {
    ++seed_;
    expandNow();
}

void TemplatePreview::promptChanged() {
    if (shelf_ != nullptr && isTemplate(edit_.marks())) {
        if (!delay_.isActive()) delay_.start();
        return;
    }
    delay_.stop();
    ++asked_;
    hide();
    tell(edit_.toPlainText());
}

void TemplatePreview::expandNow() {
    if (shelf_ == nullptr) return;
    shelf_->expand(edit_.toPlainText(), seed_,
                   [this, asked = ++asked_](const QString& text, const QString& problem) {
                       if (asked == asked_) show(text, problem);
                   });
}

void TemplatePreview::show(const QString& expansion, const QString& problem) {
    const bool isShort = expansion.size() <= kMaxShown;
    const QString shown = isShort ? expansion : expansion.left(kMaxShown) + QStringLiteral("…");
    label_->setText(problem.isEmpty() ? tr("becomes: %1").arg(shown.simplified()) : problem);
    setRole(label_, problem.isEmpty() ? "small" : "error");
    dice_->setVisible(problem.isEmpty());
    setVisible(true);
    tell(problem.isEmpty() ? expansion : edit_.toPlainText());
}

void TemplatePreview::tell(const QString& expansion) {
    if (expansion == expansion_) return;
    expansion_ = expansion;
    Q_EMIT expansionChanged(expansion);
}

}  // namespace ninefold::ui
