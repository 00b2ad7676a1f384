// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_list.h"

#include <QVBoxLayout>

#include "ui/inspector/fact_row.h"
#include "ui/inspector/recipe_wording.h"

namespace ninefold::ui {

namespace {

/// A line of the narrowest inspector, letters.
constexpr int kLongestList = 40;

}  // namespace

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
    std::vector<QStringList> values(rows_.size());
    for (const ImageRow& image : images) {
        const std::vector<RecipeFact> facts = recipeFacts(image);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i].size() > kLongestList) continue;  // too many to list
            if (!values[i].contains(facts[i].value)) values[i] << facts[i].value;
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool isShared = values[i].size() == 1;
        rows_[i]->setText(isShared ? values[i].front() : difference(values[i]), isShared);
    }
}

QString RecipeList::difference(QStringList values) {
    values.removeAll(QString());
    const QString all = values.join(QStringLiteral(", "));
    if (values.size() > 1 && all.size() <= kLongestList) return all;
    return tr("They differ");
}

}  // namespace ninefold::ui
