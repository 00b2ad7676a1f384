// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_list.h"

#include <QVBoxLayout>

#include "ui/inspector/fact_row.h"
#include "ui/inspector/recipe_wording.h"

namespace ninefold::ui {

RecipeList::RecipeList(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const RecipeFact& fact : recipeFacts({})) {
        rows_.push_back(new FactRow(fact.key, this));
        column->addWidget(rows_.back());
    }
}

void RecipeList::setImages(const std::vector<ImageRow>& images) {
    std::vector<RecipeFact> shared = recipeFacts(images.front());
    std::vector<bool> differs(shared.size(), false);
    for (const ImageRow& image : images) {
        if (&image == &images.front()) continue;
        const std::vector<RecipeFact> facts = recipeFacts(image);
        for (std::size_t i = 0; i < shared.size(); ++i) {
            if (facts[i].value != shared[i].value) differs[i] = true;
        }
    }
    for (std::size_t i = 0; i < shared.size(); ++i) {
        rows_[i]->setText(differs[i] ? tr("They differ") : shared[i].value, !differs[i]);
    }
}

}  // namespace ninefold::ui
