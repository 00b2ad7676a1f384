// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

#include "ui/prompt/prompt_history.h"
#include "ui/prompt/prompt_marks.h"
#include "ui/prompt/vocabulary.h"

class QCompleter;

namespace ninefold::ui {

class CompletionWords;
class PromptHighlighter;

/// The editor of a prompt: several lines, coloured by what the syntax means, completes words, and
/// marks those that the model was not taught or can't use.
/// Ctrl+Enter asks to generate, Ctrl+Shift+Enter in front of the queue, Ctrl+Up and Ctrl+Down weigh
/// the selection or the word at the caret, Alt+Up and Alt+Down walk through earlier prompts, Tab
/// leaves the field. A paste that no model could read (more than kMaxPaste characters) is refused
/// with a word about it.
class PromptEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int kMaxPaste = 1 << 14;

    explicit PromptEdit(QWidget* parent = nullptr);

    void setVocabulary(const Vocabulary& vocabulary);
    const Vocabulary& vocabulary() const { return vocabulary_; }
    CompletionWords& completions() { return *completions_; }
    /// Newest first.
    void setEarlierPrompts(const QStringList& prompts);
    /// Keeps what stands here as the newest of the earlier prompts.
    void remember();
    const QStringList& earlierPrompts() const { return history_.prompts(); }
    /// The prompt taken apart, as it stands.
    const PromptMarks& marks() const;
    /// The LoRAs on this machine, by name; until then nothing is said of them.
    void setLoras(const QStringList& names);
    /// Whether a <lora:…> acts here; by default it does.
    void setLorasAct(bool act) { lorasAct_ = act; }
    /// What is wrong with a <lora:…>, as text; empty when all is well.
    QString loraProblem(const QString& lora) const;
    /// Replaces the text; one step of undo.
    void replaceText(const QString& text);
    /// Adds to the weight of the selection or of the word at the caret; one step of undo.
    void changeWeight(double delta);

Q_SIGNALS:
    void generateRequested(bool toFront);
    void styleChosen(const QString& name);
    /// The first <lora:…> is begun or stands there: their names are worth knowing.
    void addOnsWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab takes the completion that is offered instead of going on.
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void makeCompleter();
    bool handleShortcut(const QKeyEvent& event);
    bool popupTakes(const QKeyEvent& event) const;
    void updateCompletion();
    void askForAddOns();
    void complete(const QModelIndex& index);
    /// The <lora:…> that stands there, or empty.
    QString loraAt(int position) const;
    QTextCursor wordAt(const QPoint& position) const;
    QTextCursor wordBeforeCaret() const;

    PromptHistory history_;
    bool wantsAddOns_ = false;
    bool lorasAct_ = true;
    Vocabulary vocabulary_;
    PromptHighlighter* highlighter_;
    CompletionWords* completions_;
    QCompleter* completer_;
};

}  // namespace ninefold::ui
