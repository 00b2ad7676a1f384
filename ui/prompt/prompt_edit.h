// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include "ui/prompt/prompt_history.h"
#include "ui/prompt/vocabulary.h"

class QCompleter;
class QStringListModel;

namespace ninefold::ui {

class UnknownWordHighlighter;

/// The editor of a prompt: several lines, completes and checks words of the model's vocabulary.
/// Ctrl+Enter asks to generate, Ctrl+Shift+Enter in front of the queue, Alt+Up and Alt+Down walk
/// through earlier prompts, Tab leaves the field. A paste that no model could read (more than
/// kMaxPaste characters) is refused with a word about it.
class PromptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int kMaxPaste = 1 << 14;

    explicit PromptEdit(QWidget* parent = nullptr);

    void setVocabulary(const Vocabulary& vocabulary);
    PromptHistory& history() { return history_; }
    /// Replaces the text; one step of undo.
    void replaceText(const QString& text);

Q_SIGNALS:
    void generateRequested(bool toFront);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool handleShortcut(const QKeyEvent& event);
    bool popupTakes(const QKeyEvent& event) const;
    void updateCompletion();
    void complete(const QString& word);
    QTextCursor wordAt(const QPoint& position) const;
    QTextCursor wordBeforeCaret() const;

    PromptHistory history_;
    Vocabulary vocabulary_;
    UnknownWordHighlighter* highlighter_;
    QStringListModel* completions_;
    QCompleter* completer_;
};

}  // namespace ninefold::ui
