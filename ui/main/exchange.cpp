// SPDX-License-Identifier: MIT
#include "ui/main/exchange.h"

#include <QKeyEvent>

#include "ui/export/drop_veil.h"

namespace ninefold::ui {

Exchange::Exchange(QWidget* window)
    : QObject(window), bar_(new DropBar(window)), veil_(new DropVeil(window)) {
    connect(veil_, &DropVeil::fileDropped, bar_, &DropBar::readFile);
    connect(veil_, &DropVeil::pixelsDropped, bar_,
            [this](const QImage& pixels) { bar_->showPicture(fromPixels(pixels)); });
    window->installEventFilter(this);
}

bool Exchange::eventFilter(QObject* watched, QEvent* event) {
    // A key comes to the window itself only when no field, list or page has taken it.
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent*>(event))) return true;
    return QObject::eventFilter(watched, event);
}

bool Exchange::takeKey(const QKeyEvent& event) {
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return true;
    }
    if (event.key() == Qt::Key_E && event.modifiers() == Qt::NoModifier && !event.isAutoRepeat()) {
        Q_EMIT exportRequested();
        return true;
    }
    return false;
}

}  // namespace ninefold::ui
