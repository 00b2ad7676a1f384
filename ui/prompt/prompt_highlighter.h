// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

#include "ui/prompt/known_loras.h"
#include "ui/prompt/prompt_marks.h"
#include "ui/prompt/vocabulary.h"

class QPalette;

namespace ninefold::ui {

/// Colours a prompt: emphasis by its strength, the marks of the syntax, brackets without a partner;
/// and underlines softly the words that the model was not taught and LoRAs that aren't there.
class PromptHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit PromptHighlighter(QTextDocument* document);
    ~PromptHighlighter() override;

    void setVocabulary(const Vocabulary& vocabulary);
    void setLoras(const KnownLoras& loras);
    const KnownLoras& loras() const { return loras_; }
    /// The word at the caret is left alone while it is being typed. -1: none.
    void setCaret(int position);
    /// The prompt as it stands.
    const PromptMarks& marks() const { return marks_; }

protected:
    void highlightBlock(const QString& text) override;

private:
    /// After a change; what was put in ends at `caret`.
    void read(int caret);
    /// The first span that ends behind a place.
    std::size_t spanAt(int position) const;
    /// What the look of a block depends on besides its text.
    int fingerprint(const QTextBlock& block) const;
    bool unknownWordEndsAt(int position) const;
    void underlineLora(const QString& text, int start, int length);
    void underlineUnknown(const QString& text, int start, int length);

    Vocabulary vocabulary_;
    KnownLoras loras_;
    PromptMarks marks_;
    int caret_ = -1;
};

/// How a stretch of a prompt looks in the theme of a palette.
QTextCharFormat formatOf(const PromptMarks::Span& span, const QPalette& palette);

}  // namespace ninefold::ui
