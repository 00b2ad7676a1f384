// SPDX-License-Identifier: MIT
#include "ui/prompt/unknown_word_highlighter.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QTextDocument>

#include "ui/theme/tokens.h"

namespace ninefold::ui {

UnknownWordHighlighter::UnknownWordHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document) {}

void UnknownWordHighlighter::setVocabulary(const Vocabulary& vocabulary) {
    vocabulary_ = vocabulary;
    rehighlight();
}

void UnknownWordHighlighter::setCaret(int position) {
    const int before = caret_;
    caret_ = position;
    if (vocabulary_.isOpen()) return;
    const QTextBlock left = document()->findBlock(before);
    const QTextBlock entered = document()->findBlock(position);
    if (left.isValid()) rehighlightBlock(left);
    if (entered.isValid() && entered != left) rehighlightBlock(entered);
}

void UnknownWordHighlighter::highlightBlock(const QString& text) {
    if (vocabulary_.isOpen()) return;
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"));
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(tokensOf(QGuiApplication::palette()).error);
    const int caret = caret_ - currentBlock().position();
    for (auto match = kWord.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const bool beingTyped = caret == word.capturedEnd();
        if (beingTyped || vocabulary_.knows(word.captured())) continue;
        setFormat(static_cast<int>(word.capturedStart()), static_cast<int>(word.capturedLength()),
                  format);
    }
}

}  // namespace ninefold::ui
