// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QWidget>

#include "ui/export/drop_bar.h"

class QKeyEvent;

namespace ninefold::ui {

class DropVeil;

/// Pictures into and out of the window by mouse and keys: takes drops from other programs and asks
/// in a bar what to do with them; hears Ctrl+C, and E in the full view, where nobody else does.
class Exchange : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent too.
    explicit Exchange(QWidget* window);

    /// For the window's layout; hidden while there is nothing to ask.
    DropBar& bar() { return *bar_; }
    DropVeil& veil() { return *veil_; }

Q_SIGNALS:
    void copyRequested();
    void exportRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent& event);

    DropBar* bar_;
    DropVeil* veil_;
};

}  // namespace ninefold::ui
