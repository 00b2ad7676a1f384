// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ninefold::ui {

/// A row below the pictures that asks for one thing and goes away: a title, what a subclass adds,
/// and a button to leave it, as Esc does.
class AskBar : public QFrame {
    Q_OBJECT

public:
    /// Hidden at first.
    explicit AskBar(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The bar went away.
    void closed();

protected:
    /// Stands behind the title and what was added before.
    void add(QWidget* widget, int stretch = 0);
    QLabel& title() { return *title_; }
    /// Shows itself and gives `field` the keyboard.
    void openAt(QWidget& field);
    void leave();
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHBoxLayout* row_;
    QLabel* title_;
};

}  // namespace ninefold::ui
