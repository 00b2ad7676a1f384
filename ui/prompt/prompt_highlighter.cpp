// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_highlighter.h"

#include <QGuiApplication>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QTextCharFormat>
#include <QTextDocument>
#include <algorithm>

#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr double kStrongest = 0.6;  ///< above 1 from where on emphasis looks the same
constexpr double kWeakest = 0.5;    ///< below 1
constexpr int kTint = 34;           ///< alpha behind the strongest emphasis

QColor blended(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()),
                  mix(from.blue(), to.blue()));
}

void applyWeight(QTextCharFormat& format, double weight, const Tokens& t) {
    if (weight > 1) {
        const double share = std::min(1.0, (weight - 1) / kStrongest);
        QColor tint = t.accent;
        tint.setAlpha(qRound(kTint * share));
        format.setForeground(blended(t.text, t.accent, share));
        format.setBackground(tint);
    } else if (weight < 1) {
        const double share = std::min(1.0, (1 - weight) / kWeakest);
        format.setForeground(weight < 0 ? t.error : blended(t.text, t.mutedText, share));
    }
}

}  // namespace

QTextCharFormat formatOf(const PromptMarks::Span& span, const QPalette& palette) {
    const Tokens& t = tokensOf(palette);
    QTextCharFormat format;
    if (span.kind != PromptSpanKind::Lora) applyWeight(format, span.weight, t);
    switch (span.kind) {
        case PromptSpanKind::Text:
            break;
        case PromptSpanKind::Escape:
        case PromptSpanKind::EmphasisMark:
            format.setForeground(t.mutedText);
            break;
        case PromptSpanKind::ScheduleMark:
        case PromptSpanKind::ChoiceMark:
            format.setForeground(t.accent);
            break;
        case PromptSpanKind::Lora:
        case PromptSpanKind::Wildcard:
            format.setForeground(t.accent);
            format.setBackground(t.raised);
            break;
        case PromptSpanKind::Break:
        case PromptSpanKind::And:
            format.setForeground(t.mutedText);
            format.setFontWeight(QFont::DemiBold);
            break;
    }
    return format;
}

PromptHighlighter::PromptHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(static_cast<QObject*>(document)) {
    // The prompt is read before its blocks are coloured: Qt calls in the order of connection.
    connect(document, &QTextDocument::contentsChange, this,
            [this](int position, int /*removed*/, int added) { read(position + added); });
    setDocument(document);
}

PromptHighlighter::~PromptHighlighter() {
    // Taking the colours off changes the document; that is nobody's to read any more.
    if (document() != nullptr) disconnect(document(), nullptr, this, nullptr);
}

void PromptHighlighter::setVocabulary(const Vocabulary& vocabulary) {
    vocabulary_ = vocabulary;
    rehighlight();
}

void PromptHighlighter::setLoras(const KnownLoras& loras) {
    loras_ = loras;
    rehighlight();
}

void PromptHighlighter::setCaret(int position) {
    const int before = caret_;
    if (before == position) return;
    caret_ = position;
    for (const int place : {before, position}) {
        if (unknownWordEndsAt(place)) rehighlightBlock(document()->findBlock(place));
    }
}

bool PromptHighlighter::unknownWordEndsAt(int position) const {
    const QTextBlock block = document()->findBlock(position);
    if (vocabulary_.isOpen() || !block.isValid()) return false;
    const QString text = block.text();
    const int end = position - block.position();
    if (end < text.size() && text[end].isLetterOrNumber()) return false;
    int start = end;
    while (start > 0 && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'-')) --start;
    return start < end && !vocabulary_.knows(text.mid(start, end - start));
}

void PromptHighlighter::read(int caret) {
    caret_ = caret;
    marks_ = readMarks(document()->toPlainText());
    // A bracket may change lines far from where it was typed.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() != fingerprint(block)) rehighlightBlock(block);
    }
}

std::size_t PromptHighlighter::spanAt(int position) const {
    const auto found = std::upper_bound(
        marks_.spans.begin(), marks_.spans.end(), position,
        [](int at, const PromptMarks::Span& span) { return at < span.start + span.length; });
    return static_cast<std::size_t>(found - marks_.spans.begin());
}

int PromptHighlighter::fingerprint(const QTextBlock& block) const {
    std::size_t hash = 17;
    const int end = block.position() + block.length();
    for (std::size_t i = spanAt(block.position());
         i < marks_.spans.size() && marks_.spans[i].start < end; ++i) {
        const PromptMarks::Span& span = marks_.spans[i];
        hash = qHashMulti(hash, static_cast<int>(span.kind), span.start - block.position(),
                          span.length, span.weight);
    }
    for (const auto& bracket : marks_.unbalanced) {
        if (bracket.at >= block.position() && bracket.at < end) {
            hash = qHashMulti(hash, bracket.at - block.position());
        }
    }
    if (marks_.tooLongFrom >= 0 && marks_.tooLongFrom < end) {
        hash = qHashMulti(hash, marks_.tooLongFrom - block.position());
    }
    return static_cast<int>(hash & 0x7fffffff);
}

void PromptHighlighter::highlightBlock(const QString& text) {
    const QPalette palette = QGuiApplication::palette();
    const int blockStart = currentBlock().position();
    const int blockEnd = blockStart + static_cast<int>(text.size());
    for (std::size_t i = spanAt(blockStart);
         i < marks_.spans.size() && marks_.spans[i].start < blockEnd; ++i) {
        const PromptMarks::Span& span = marks_.spans[i];
        const int start = std::max(span.start, blockStart) - blockStart;
        const int end = std::min(span.start + span.length, blockEnd) - blockStart;
        const bool isPlain = span.kind == PromptSpanKind::Text && span.weight == 1.0;
        if (!isPlain) setFormat(start, end - start, formatOf(span, palette));
        if (span.kind == PromptSpanKind::Lora) underlineLora(text, start, end - start);
        if (span.kind == PromptSpanKind::Text) underlineUnknown(text, start, end - start);
    }
    const Tokens& tokens = tokensOf(palette);
    for (const auto& bracket : marks_.unbalanced) {
        if (bracket.at < blockStart || bracket.at >= blockEnd) continue;
        QTextCharFormat format;
        format.setForeground(tokens.error);
        format.setBackground(tokens.errorFill);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(tokens.error);
        setFormat(bracket.at - blockStart, 1, format);
    }
    if (marks_.tooLongFrom >= 0 && marks_.tooLongFrom < blockEnd) {
        QTextCharFormat format;
        format.setForeground(tokens.disabled);
        const int from = std::max(marks_.tooLongFrom, blockStart) - blockStart;
        setFormat(from, blockEnd - blockStart - from, format);
    }
    setCurrentBlockState(fingerprint(currentBlock()));
}

void PromptHighlighter::underlineLora(const QString& text, int start, int length) {
    if (loras_.problem(text.mid(start, length)).isEmpty()) return;
    QTextCharFormat underlined = format(start);
    underlined.setUnderlineStyle(QTextCharFormat::DotLine);
    underlined.setUnderlineColor(tokensOf(QGuiApplication::palette()).error);
    setFormat(start, length, underlined);
}

void PromptHighlighter::underlineUnknown(const QString& text, int start, int length) {
    if (vocabulary_.isOpen()) return;
    static const QRegularExpression kWord(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*"));
    const QColor colour = tokensOf(QGuiApplication::palette()).error;
    const int caret = caret_ - currentBlock().position();
    const QString part = text.mid(start, length);
    for (auto match = kWord.globalMatch(part); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        const int at = start + static_cast<int>(word.capturedStart());
        const int size = static_cast<int>(word.capturedLength());
        const bool beingTyped = caret == at + size;
        if (beingTyped || vocabulary_.knows(word.captured())) continue;
        QTextCharFormat underlined = format(at);
        underlined.setUnderlineStyle(QTextCharFormat::DotLine);
        underlined.setUnderlineColor(colour);
        setFormat(at, size, underlined);
    }
}

}  // namespace ninefold::ui
