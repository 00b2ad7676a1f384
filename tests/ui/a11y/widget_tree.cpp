// SPDX-License-Identifier: MIT
#include "tests/ui/a11y/widget_tree.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>

namespace ninefold::test {

namespace {

/// The field inside a spin box, the list of a combo box, the bars of a scrolling area and the like.
bool isPartOfAnother(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget) != nullptr) return true;
    if (widget.objectName().startsWith(QLatin1String("qt_"))) return true;
    for (const QWidget* above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        const bool wraps = qobject_cast<const QAbstractSpinBox*>(above) != nullptr ||
                           qobject_cast<const QComboBox*>(above) != nullptr ||
                           qobject_cast<const QLineEdit*>(above) != nullptr;
        if (wraps) return true;
    }
    return false;
}

}  // namespace

bool isControl(const QWidget& widget) {
    const bool known = qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
                       qobject_cast<const QAbstractSlider*>(&widget) != nullptr ||
                       qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
                       qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
                       qobject_cast<const QComboBox*>(&widget) != nullptr ||
                       qobject_cast<const QLineEdit*>(&widget) != nullptr ||
                       qobject_cast<const QTextEdit*>(&widget) != nullptr ||
                       qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
    return (known || (widget.focusPolicy() & Qt::TabFocus) != 0) && !isPartOfAnother(widget);
}

std::vector<QWidget*> visibleControls(const QWidget& root) {
    std::vector<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && isControl(*widget)) {
            found.push_back(widget);
        }
    }
    return found;
}

std::vector<QWidget*> tabChain(QWidget& start) {
    std::vector<QWidget*> chain;
    QWidget* widget = &start;
    do {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                           widget->isVisible();
        if (stops) chain.push_back(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &start);
    return chain;
}

std::string describe(const QWidget& widget) {
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text += QStringLiteral(" “%1”").arg(button->text());
    }
    if (!widget.objectName().isEmpty()) text += QLatin1Char(' ') + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above != nullptr;
         above = above->parentWidget()) {
        const QString name = QString::fromLatin1(above->metaObject()->className());
        if (!name.startsWith(QLatin1String("ninefold"))) continue;
        text += QStringLiteral(" in ") + name;
        break;
    }
    return text.toStdString();
}

}  // namespace ninefold::test
