// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QPointer>

class QGridLayout;

namespace ninefold::ui {

/// All keys on one sheet in the middle of the parent. Esc, ? or a click closes it.
class KeySheet : public QFrame {
    Q_OBJECT

public:
    explicit KeySheet(QWidget* parent);
    /// Shows it and takes the keyboard until it is closed.
    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addKeys(QGridLayout& layout);
    void leave();
    void centre();

    QPointer<QWidget> focusBefore_;
};

}  // namespace ninefold::ui
