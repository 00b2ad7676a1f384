// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// The words of a contact sheet.
struct SheetText {
    QString title;    ///< the prompt, if all pictures share it and it may be told
    QString details;  ///< one line; may be empty
    QString credit;   ///< may be empty
    std::vector<QString> captions;
};

/// Without `tellsRecipe` there is no word of prompt, model or settings in it.
SheetText sheetText(const std::vector<ImageRow>& pictures, const QString& modelTitle,
                    bool tellsRecipe);

}  // namespace ninefold::ui
