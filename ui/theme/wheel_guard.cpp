// SPDX-License-Identifier: MIT
#include "ui/theme/wheel_guard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace ninefold::ui {

namespace {

bool isGuarded(const QObject* object) {
    if (qobject_cast<const QScrollBar*>(object) != nullptr) return false;
    return qobject_cast<const QAbstractSpinBox*>(object) != nullptr ||
           qobject_cast<const QComboBox*>(object) != nullptr ||
           qobject_cast<const QAbstractSlider*>(object) != nullptr;
}

}  // namespace

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
    QApplication::instance()->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Show) return false;
    if (!isGuarded(watched)) return false;
    auto* field = static_cast<QWidget*>(watched);
    if (event->type() == QEvent::Show) {
        // Else the wheel would give it the keyboard first.
        if (field->focusPolicy() == Qt::WheelFocus) field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    if (field->hasFocus()) return false;
    event->ignore();  // goes on to what it stands in
    return true;
}

}  // namespace ninefold::ui
