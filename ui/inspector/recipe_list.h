// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

class FactRow;

/// The recipe of a picture, or what several have in common and where they differ, as keys and
/// values. What is common can be copied. Rows that say nothing (no negative prompt, no source
/// picture) are left out.
class RecipeList : public QWidget {
    Q_OBJECT

public:
    explicit RecipeList(QWidget* parent = nullptr);

    /// `images` isn't empty.
    void setImages(const std::vector<ImageRow>& images);

private:
    /// Values that differ, all of them where there is room.
    static QString difference(QStringList values);

    std::vector<FactRow*> rows_;
};

}  // namespace ninefold::ui
