// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ninefold::ui {

/// A key and its value. Where the pointer or the keyboard is, a button copies the value; Ctrl+C
/// does so for the row that has the keyboard.
class FactRow : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(const QString& key, QWidget* parent = nullptr);

    /// An empty text hides the row. `isShared` is false for a value that stands for several that
    /// differ: it is muted and can't be copied.
    void setText(const QString& text, bool isShared = true);
    QString text() const { return text_; }

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void copy();
    void showButton();

    QString text_;  ///< the whole value, as it is copied
    bool isShared_ = true;
    QLabel* value_;
    QToolButton* copy_;
};

}  // namespace ninefold::ui
