// SPDX-License-Identifier: MIT
#include "ui/theme/search_field.h"

#include <QAbstractButton>

#include "ui/theme/icon.h"

namespace ninefold::ui {

SearchField::SearchField(const QString& what, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(what);
    setAccessibleName(what);
    setClearButtonEnabled(true);
    for (auto* cross : findChildren<QAbstractButton*>())
        cross->setAccessibleName(tr("Empty the field"));
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    for (auto* button : findChildren<QAbstractButton*>()) {
        if (button->accessibleName().isEmpty()) button->setAccessibleName(what);
    }
}

}  // namespace ninefold::ui
