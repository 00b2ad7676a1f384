// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

class FactRow;

/// The recipe of a picture, or what several have in common, as keys and values that can be copied.
/// Rows that say nothing (no negative prompt, no source picture) are left out.
class RecipeList : public QWidget {
    Q_OBJECT

public:
    explicit RecipeList(QWidget* parent = nullptr);

    /// `images` isn't empty.
    void setImages(const std::vector<ImageRow>& images);

private:
    std::vector<FactRow*> rows_;
};

}  // namespace ninefold::ui
