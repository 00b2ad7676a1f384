// SPDX-License-Identifier: MIT
#include "ui/viewer/info_overlay.h"

#include <QVBoxLayout>

#include "ui/inspector/recipe_list.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

InfoOverlay::InfoOverlay(QWidget* parent) : QFrame(parent), recipe_(new RecipeList(this)) {
    setRole(this, "sheet");
    setAccessibleName(tr("How the picture was made"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->addWidget(recipe_);
    column->addStretch(1);
    hide();
}

void InfoOverlay::setImage(const ImageRow& image) {
    recipe_->setImages({image});
}

}  // namespace ninefold::ui
