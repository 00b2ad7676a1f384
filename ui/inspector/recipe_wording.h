// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// One line of the recipe list.
struct RecipeFact {
    QString key;
    QString value;         ///< empty when it says nothing about this picture
    bool isProse = false;  ///< words that a person wrote
};

/// What a person wants to know of how a picture was made, in the words of the studio. Always the
/// same keys in the same order.
std::vector<RecipeFact> recipeFacts(const ImageRow& image);

}  // namespace ninefold::ui
