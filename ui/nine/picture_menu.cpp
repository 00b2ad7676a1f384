// SPDX-License-Identifier: MIT
#include "ui/nine/picture_menu.h"

#include <QKeySequence>

namespace ninefold::ui {

PictureMenu::PictureMenu(bool one, QWidget* parent) : QMenu(parent) {
    add(tr("Show in full"), Qt::Key_Space);
    add(tr("Compare"), Qt::Key_C);
    addSeparator();
    add(tr("Star"), Qt::Key_S);
    add(tr("Reject"), Qt::Key_X);
    add(tr("Tags …"), Qt::Key_T);
    addSeparator();
    add(tr("Variations …"), Qt::Key_V, one);
    add(tr("More like this …"), Qt::Key_M, one);
    add(tr("Enlarge …"), Qt::Key_U);
    addSeparator();
    add(tr("Export …"), Qt::Key_E);
    add(tr("Move to the trash"), Qt::Key_Delete);
}

bool PictureMenu::knows(int key) {
    switch (key) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_C:
        case Qt::Key_S:
        case Qt::Key_X:
        case Qt::Key_T:
        case Qt::Key_V:
        case Qt::Key_M:
        case Qt::Key_U:
        case Qt::Key_E:
        case Qt::Key_Delete:
            return true;
        default:
            return false;
    }
}

void PictureMenu::add(const QString& text, Qt::Key key, bool enabled) {
    // The grid hears the keys itself; here they are only read.
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    QAction* action = addAction(text + QLatin1Char('\t') + keys);
    action->setEnabled(enabled);
    connect(action, &QAction::triggered, this, [this, key] { Q_EMIT chosen(key); });
}

}  // namespace ninefold::ui
