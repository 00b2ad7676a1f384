// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>
#include <QTimer>
#include <cstdint>

namespace ninefold::ui {

/// The note on one picture, kept as it is typed: a moment after the last letter, and at once when
/// the keyboard or the picture goes elsewhere.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 400;

    explicit NoteEditor(QWidget* parent = nullptr);
    /// What is typed and not kept yet is lost; see keep().
    ~NoteEditor() override = default;

    /// Goes on to a picture whose note is still to be read; nothing can be typed until then.
    void expectNote(std::int64_t image);
    /// Shows the note of a picture. The same picture's note doesn't replace what is being typed.
    void setNote(std::int64_t image, const QString& note);
    /// Keeps now what is typed.
    void keep();

Q_SIGNALS:
    void noteChanged(qint64 image, const QString& note);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    std::int64_t image_ = 0;
    bool unsaved_ = false;
    QTimer pause_;
};

}  // namespace ninefold::ui
