// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QStringListModel>
#include <QToolTip>

#include "ui/prompt/unknown_word_highlighter.h"

namespace ninefold::ui {

namespace {

constexpr int kCompleteFrom = 2;  // letters

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

PromptEdit::PromptEdit(QWidget* parent)
    : QPlainTextEdit(parent),
      highlighter_(new UnknownWordHighlighter(document())),
      completions_(new QStringListModel(this)),
      completer_(new QCompleter(completions_, this)) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setCompletionMode(QCompleter::PopupCompletion);
    completer_->setMaxVisibleItems(6);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this,
            &PromptEdit::complete);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { highlighter_->setCaret(textCursor().position()); });
}

void PromptEdit::setVocabulary(const Vocabulary& vocabulary) {
    vocabulary_ = vocabulary;
    QStringList words = vocabulary.words();
    words.sort();
    completions_->setStringList(words);
    highlighter_->setVocabulary(vocabulary);
}

void PromptEdit::replaceText(const QString& text) {
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

bool PromptEdit::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QPlainTextEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString word = wordAt(viewport()->mapFromGlobal(help->globalPos())).selectedText();
    if (word.isEmpty() || vocabulary_.knows(word)) {
        QToolTip::hideText();
        return true;
    }
    const QStringList nearest = vocabulary_.nearest(word);
    const QString unknown = tr("This model wasn't taught “%1”.").arg(word);
    const QString hint = nearest.isEmpty()
                             ? QString()
                             : QLatin1Char(' ') + tr("Near: %1").arg(nearest.join(tr(", ")));
    QToolTip::showText(help->globalPos(), unknown + hint, this);
    return true;
}

void PromptEdit::keyPressEvent(QKeyEvent* event) {
    if (handleShortcut(*event)) {
        completer_->popup()->hide();
        return;
    }
    if (popupTakes(*event)) {
        event->ignore();  // the completer looks at what we leave
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && event->text().front().isPrint();
    if (typed || event->key() == Qt::Key_Backspace) {
        updateCompletion();
    } else {
        completer_->popup()->hide();
    }
}

bool PromptEdit::handleShortcut(const QKeyEvent& event) {
    if (isEnter(event) && event.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT generateRequested(event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (!event.modifiers().testFlag(Qt::AltModifier)) return false;
    if (event.key() == Qt::Key_Up) {
        replaceText(history_.older(toPlainText()));
        return true;
    }
    if (event.key() == Qt::Key_Down) {
        replaceText(history_.newer(toPlainText()));
        return true;
    }
    return false;
}

bool PromptEdit::popupTakes(const QKeyEvent& event) const {
    if (!completer_->popup()->isVisible()) return false;
    return isEnter(event) || event.key() == Qt::Key_Tab || event.key() == Qt::Key_Escape ||
           event.key() == Qt::Key_Backtab;
}

void PromptEdit::updateCompletion() {
    const QString prefix = wordBeforeCaret().selectedText();
    if (vocabulary_.isOpen() || prefix.size() < kCompleteFrom) {
        completer_->popup()->hide();
        return;
    }
    completer_->setCompletionPrefix(prefix);
    const bool done = completer_->completionCount() == 0 ||
                      completer_->currentCompletion().compare(prefix, Qt::CaseInsensitive) == 0;
    if (done) {
        completer_->popup()->hide();
        return;
    }
    QAbstractItemView* popup = completer_->popup();
    popup->setCurrentIndex(completer_->completionModel()->index(0, 0));
    QRect place = cursorRect(wordBeforeCaret());
    place.setLeft(cursorRect().left());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width());
    completer_->complete(place);
}

void PromptEdit::complete(const QString& word) {
    QTextCursor cursor = wordBeforeCaret();
    cursor.insertText(word);
    setTextCursor(cursor);
}

void PromptEdit::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* const menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor word = wordAt(event->pos());
    if (!word.selectedText().isEmpty() && !vocabulary_.knows(word.selectedText())) {
        QAction* const first = menu->actions().isEmpty() ? nullptr : menu->actions().first();
        for (const QString& known : vocabulary_.nearest(word.selectedText())) {
            auto* action = new QAction(tr("Replace by “%1”").arg(known), menu);
            connect(action, &QAction::triggered, this,
                    [place = QTextCursor(word), known]() mutable { place.insertText(known); });
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
    }
    menu->popup(event->globalPos());
}

void PromptEdit::insertFromMimeData(const QMimeData* source) {
    const qsizetype length = source->text().size();
    if (length <= kMaxPaste) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()),
                       tr("%1 characters are too long for a prompt; nothing was pasted.")
                           .arg(QLocale().toString(length)),
                       this);
}

QTextCursor PromptEdit::wordAt(const QPoint& position) const {
    QTextCursor cursor = cursorForPosition(position);
    cursor.select(QTextCursor::WordUnderCursor);
    return cursor;
}

QTextCursor PromptEdit::wordBeforeCaret() const {
    QTextCursor cursor = textCursor();
    const int caret = cursor.position();
    cursor.movePosition(QTextCursor::StartOfWord);
    if (cursor.position() == caret) return cursor;
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace ninefold::ui
