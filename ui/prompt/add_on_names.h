// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <vector>

#include "core/text/learned_words.h"

namespace ninefold::ui {

/// What there is on this machine besides models, by name.
struct AddOnNames {
    QStringList loras;
    std::vector<LearnedWord> embeddings;
    QStringList vaes;
};

}  // namespace ninefold::ui
