// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace ninefold::ui {

/// A message in place of a dialog: what happened, what to do, and buttons for it. Goes away when a
/// button was pressed.
class Notice : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Error };

    Notice(Kind kind, const QString& what, const QString& advice, QWidget* parent = nullptr);

    void addAction(const QString& text, std::function<void()> action);
    QString text() const;

Q_SIGNALS:
    /// Answered or dismissed; about to be deleted.
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void close();
    void showSymbol();

    Kind kind_;
    QLabel* symbol_;
    QLabel* text_;
    QHBoxLayout* buttons_;
};

}  // namespace ninefold::ui
