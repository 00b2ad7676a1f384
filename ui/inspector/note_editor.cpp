// SPDX-License-Identifier: MIT
#include "ui/inspector/note_editor.h"

#include <QSignalBlocker>
#include <utility>

#include "ui/theme/theme.h"

namespace ninefold::ui {

NoteEditor::NoteEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setPlaceholderText(tr("Write what you want to remember"));
    setAccessibleName(tr("Note"));
    setTabChangesFocus(true);
    setFixedHeight(10 * kGrid);
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &NoteEditor::keep);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        unsaved_ = true;
        pause_.start();
    });
}

void NoteEditor::expectNote(std::int64_t image) {
    if (image == image_) return;
    keep();
    image_ = image;
    setReadOnly(true);
    const QSignalBlocker quiet(this);
    clear();
}

void NoteEditor::setNote(std::int64_t image, const QString& note) {
    expectNote(image);
    const bool isTyping = !isReadOnly() && (unsaved_ || hasFocus());
    setReadOnly(false);
    if (isTyping || note == toPlainText()) return;
    const QSignalBlocker quiet(this);
    setPlainText(note);
}

void NoteEditor::keep() {
    if (!std::exchange(unsaved_, false)) return;
    pause_.stop();
    Q_EMIT noteChanged(image_, toPlainText());
}

void NoteEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    keep();
}

void NoteEditor::hideEvent(QHideEvent* event) {
    keep();
    QPlainTextEdit::hideEvent(event);
}

}  // namespace ninefold::ui
