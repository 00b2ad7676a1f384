// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_hint.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include "ui/prompt/prompt_edit.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kExamples = 3;

}  // namespace

PromptHint::PromptHint(PromptEdit& edit, QWidget* parent) : QLabel(parent), edit_(edit) {
    setRole(this, "small");
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Note on the prompt"));
    hide();
    connect(&edit, &QPlainTextEdit::textChanged, this, &PromptHint::refresh);
    connect(this, &QLabel::linkActivated, this, &PromptHint::goToProblem);
}

void PromptHint::refresh() {
    const QString text = problem();
    setText(text);
    setVisible(!text.isEmpty());
    edit_.setAccessibleDescription(QTextDocumentFragment::fromHtml(text).toPlainText());
}

void PromptHint::setMindsUnknown(bool minds) {
    mindsUnknown_ = minds;
    refresh();
}

QString PromptHint::problem() const {
    const PromptMarks& marks = edit_.marks();
    if (marks.tooLongFrom >= 0) {
        return tr("This is longer than a prompt can be; what is grey can't be drawn. Shorten it.");
    }
    if (!marks.unbalanced.empty()) return bracketProblem();
    for (const PromptMarks::Span& span : marks.spans) {
        if (span.kind != PromptSpanKind::Lora) continue;
        const QString lora = edit_.toPlainText().mid(span.start, span.length);
        const QString problem = edit_.loraProblem(lora);
        if (!problem.isEmpty()) return problem.toHtmlEscaped();
    }
    return mindsUnknown_ ? unknownWords() : QString();
}

QString PromptHint::bracketProblem() const {
    const auto& brackets = edit_.marks().unbalanced;
    const QChar bracket = brackets.front().bracket;
    const bool opens = QStringLiteral("([").contains(bracket);
    const QString name = QString(bracket).toHtmlEscaped();
    const QString what =
        opens ? tr("“%1” is never closed: it counts to the end of the prompt.").arg(name)
              : tr("“%1” has no partner: it is drawn as text.").arg(name);
    const QString more = brackets.size() == 1
                             ? QString()
                             : QLatin1Char(' ') + tr("%n more bracket(s) like that.", nullptr,
                                                     static_cast<int>(brackets.size()) - 1);
    return what + more + QStringLiteral(" <a href=\"#\">%1</a>").arg(tr("Show it"));
}

QString PromptHint::unknownWords() const {
    const Vocabulary& vocabulary = edit_.vocabulary();
    if (vocabulary.isOpen()) return {};
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"));
    const QString prompt = edit_.toPlainText();
    bool anyUnknown = false;
    for (const auto& span : edit_.marks().spans) {
        if (span.kind == PromptSpanKind::Wildcard || span.kind == PromptSpanKind::Lora) return {};
        if (span.kind != PromptSpanKind::Text) continue;
        for (auto match = kWord.globalMatch(prompt.mid(span.start, span.length));
             match.hasNext();) {
            const QString word = match.next().captured();
            if (vocabulary.teaches(word)) return {};
            anyUnknown = anyUnknown || !vocabulary.knows(word);
        }
    }
    if (!anyUnknown) return {};
    const QStringList examples = vocabulary.words().mid(0, kExamples);
    return tr("The model knows none of these words, so the pictures will be a surprise. It knows "
              "for example %1.")
        .arg(examples.join(tr(", ")).toHtmlEscaped());
}

void PromptHint::goToProblem() {
    if (edit_.marks().unbalanced.empty()) return;
    QTextCursor cursor = edit_.textCursor();
    const int at = edit_.marks().unbalanced.front().at;
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    edit_.setTextCursor(cursor);
    edit_.setFocus(Qt::OtherFocusReason);
}

}  // namespace ninefold::ui
