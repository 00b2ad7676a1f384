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
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>
#include <string_view>
#include <utility>

#include "core/text/prompt_weight.h"
#include "ui/bridge/convert.h"
#include "ui/prompt/completion_delegate.h"
#include "ui/prompt/completion_words.h"
#include "ui/prompt/prompt_highlighter.h"

namespace ninefold::ui {

namespace {

constexpr int kCompleteFrom = 2;  // letters
constexpr double kWeightStep = 0.1;

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Where the wildcard or LoRA begins that is being written at the end of `line`; -1: none is.
qsizetype markBeforeCaret(const QString& line) {
    static const QRegularExpression kMark(
        QStringLiteral("(__[\\w/.-]*|<(l(o(r(a(:[^<>:]*)?)?)?)?)?)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return line.indexOf(kMark);
}

/// Of a word that is completed.
bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'\'';
}

}  // namespace

PromptEdit::PromptEdit(QWidget* parent)
    : QPlainTextEdit(parent),
      highlighter_(new PromptHighlighter(document())),
      completions_(new CompletionWords(this)),
      completer_(new QCompleter(completions_, this)) {
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    makeCompleter();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this,
            [this] { highlighter_->setCaret(textCursor().position()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!wantsAddOns_ && toPlainText().contains(QStringLiteral("<l"))) askForAddOns();
    });
}

void PromptEdit::askForAddOns() {
    if (!std::exchange(wantsAddOns_, true)) Q_EMIT addOnsWanted();
}

void PromptEdit::setLoras(const QStringList& names) {
    KnownLoras loras;
    loras.setNames(names);
    highlighter_->setLoras(loras);
}

void PromptEdit::makeCompleter() {
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer_->setCompletionMode(QCompleter::PopupCompletion);
    completer_->setMaxVisibleItems(6);
    completer_->popup()->setItemDelegate(new CompletionDelegate(completer_->popup()));
    completer_->popup()->setAccessibleName(tr("Completions"));
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &PromptEdit::complete);
}

void PromptEdit::setVocabulary(const Vocabulary& vocabulary) {
    vocabulary_ = vocabulary;
    completions_->setWords(CompletionWords::Kind::Word, vocabulary.words());
    highlighter_->setVocabulary(vocabulary);
}

void PromptEdit::setEarlierPrompts(const QStringList& prompts) {
    history_.setPrompts(prompts);
    completions_->setEarlierPrompts(prompts);
}

void PromptEdit::remember() {
    if (toPlainText().trimmed().isEmpty()) return;
    history_.add(toPlainText());
    completions_->setEarlierPrompts(history_.prompts());
}

const PromptMarks& PromptEdit::marks() const {
    return highlighter_->marks();
}

void PromptEdit::replaceText(const QString& text) {
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void PromptEdit::changeWeight(double delta) {
    const QByteArray utf8 = toPlainText().toUtf8();
    Utf16Places places(utf8);
    QTextCursor cursor = textCursor();
    const std::size_t start = places.byteOf(cursor.selectionStart());
    const std::size_t end = places.byteOf(cursor.selectionEnd());
    const PromptChange change = ninefold::changeWeight(
        std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), start,
        end - start, delta);
    if (change.isEmpty()) return;
    cursor.setPosition(places.charOf(change.start));
    cursor.setPosition(places.charOf(change.start + change.length), QTextCursor::KeepAnchor);
    cursor.insertText(toQString(change.replacement));
    const QByteArray after = toPlainText().toUtf8();
    Utf16Places newPlaces(after);
    cursor.setPosition(newPlaces.charOf(change.selectionStart));
    cursor.setPosition(newPlaces.charOf(change.selectionStart + change.selectionLength),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool PromptEdit::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QPlainTextEdit::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = cursorForPosition(viewport()->mapFromGlobal(help->globalPos())).position();
    if (const QString lora = loraAt(at); !lora.isEmpty()) {
        QToolTip::showText(help->globalPos(), loraProblem(lora), this);
        return true;
    }
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

QString PromptEdit::loraAt(int position) const {
    for (const PromptMarks::Span& span : marks().spans) {
        const bool holds = span.start <= position && position < span.start + span.length;
        if (holds && span.kind == PromptSpanKind::Lora) {
            return toPlainText().mid(span.start, span.length);
        }
    }
    return {};
}

QString PromptEdit::loraProblem(const QString& lora) const {
    if (lorasAct_) return highlighter_->loras().problem(lora);
    return tr("LoRAs act in the prompt only; %1 is left out here.").arg(lora);
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

bool PromptEdit::focusNextPrevChild(bool next) {
    return !completer_->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

bool PromptEdit::handleShortcut(const QKeyEvent& event) {
    if (isEnter(event) && event.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT generateRequested(event.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    const bool isUp = event.key() == Qt::Key_Up;
    if (!isUp && event.key() != Qt::Key_Down) return false;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        changeWeight(isUp ? kWeightStep : -kWeightStep);
        return true;
    }
    if (!event.modifiers().testFlag(Qt::AltModifier)) return false;
    replaceText(isUp ? history_.older(toPlainText()) : history_.newer(toPlainText()));
    return true;
}

bool PromptEdit::popupTakes(const QKeyEvent& event) const {
    if (!completer_->popup()->isVisible()) return false;
    return isEnter(event) || event.key() == Qt::Key_Tab || event.key() == Qt::Key_Escape ||
           event.key() == Qt::Key_Backtab;
}

void PromptEdit::updateCompletion() {
    const QString prefix = wordBeforeCaret().selectedText();
    if (prefix.startsWith(u'<')) askForAddOns();
    if (prefix.size() < kCompleteFrom) {
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

void PromptEdit::complete(const QModelIndex& index) {
    const QString text = index.data().toString();
    const bool isStyle = index.data(CompletionWords::KindRole).toInt() ==
                         static_cast<int>(CompletionWords::Kind::Style);
    QTextCursor cursor = wordBeforeCaret();
    cursor.insertText(isStyle ? QString() : text);
    setTextCursor(cursor);
    if (isStyle) Q_EMIT styleChosen(text);
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
    const QString line = cursor.block().text();
    int start = cursor.positionInBlock();
    const qsizetype mark = markBeforeCaret(line.left(start));
    if (mark >= 0) start = static_cast<int>(mark);
    while (mark < 0 && start > 0 && isWordCharacter(line[start - 1])) --start;
    const int caret = cursor.position();
    cursor.setPosition(cursor.block().position() + start);
    cursor.setPosition(caret, QTextCursor::KeepAnchor);
    return cursor;
}

}  // namespace ninefold::ui
