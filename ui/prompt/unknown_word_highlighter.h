// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

#include "ui/prompt/vocabulary.h"

namespace ninefold::ui {

/// Underlines softly the words that the model was not taught.
class UnknownWordHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    explicit UnknownWordHighlighter(QTextDocument* document);
    void setVocabulary(const Vocabulary& vocabulary);
    /// The word at the caret is left alone while it is being typed. -1: none.
    void setCaret(int position);

protected:
    void highlightBlock(const QString& text) override;

private:
    Vocabulary vocabulary_;
    int caret_ = -1;
};

}  // namespace ninefold::ui
