// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "core/history/history_store.h"

namespace ninefold::ui {

class RecipeList;

/// How a picture was made, on a sheet over it. Hidden until it is asked for.
class InfoOverlay : public QFrame {
    Q_OBJECT

public:
    explicit InfoOverlay(QWidget* parent);

    void setImage(const ImageRow& image);

private:
    RecipeList* recipe_;
};

}  // namespace ninefold::ui
