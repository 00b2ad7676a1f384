// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QString>
#include <string>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

/// A number field without arrows, named for everybody.
template <typename Field>
Field* quiet(Field* field, const QString& name, const QString& tip) {
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAccessibleName(name);
    field->setToolTip(tip);
    return field;
}

/// Chooses an entry by its id. One that this version doesn't know stays as it is, so that a recipe
/// isn't changed unseen.
inline void choose(QComboBox* box, const std::string& id) {
    const QString text = toQString(id);
    if (box->findData(text) < 0) box->addItem(text, text);
    box->setCurrentIndex(box->findData(text));
}

}  // namespace ninefold::ui
