// SPDX-License-Identifier: MIT
#include "ui/compare/recipe_table.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/compare/recipe_delegate.h"
#include "ui/compare/recipe_table_model.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kNarrowestColumn = 20 * kGrid;

}  // namespace

RecipeTable::RecipeTable(QWidget* parent)
    : QWidget(parent),
      model_(new RecipeTableModel(this)),
      summary_(new QLabel(this)),
      onlyDifferences_(new QCheckBox(tr("Only differences"), this)),
      table_(new QTableView(this)) {
    auto* title = new QLabel(tr("Recipes"), this);
    setRole(title, "section");
    setRole(summary_, "muted");
    onlyDifferences_->setObjectName(QStringLiteral("onlyDifferences"));
    onlyDifferences_->setChecked(true);
    onlyDifferences_->setToolTip(tr("Leave out what all pictures have in common"));
    makeTable();

    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    head->setSpacing(kGrid);
    head->addWidget(title);
    head->addWidget(summary_, 1);
    head->addWidget(onlyDifferences_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(table_, 1);
    column->addStretch();  // where the table is hidden
    connect(onlyDifferences_, &QCheckBox::toggled, this, [this](bool only) {
        model_->setOnlyDifferences(only);
        showState();
    });
}

void RecipeTable::makeTable() {
    table_->setModel(model_);
    table_->setItemDelegate(new RecipeDelegate(table_));
    table_->setAccessibleName(tr("Recipes side by side"));
    table_->setFrameShape(QFrame::NoFrame);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setTabKeyNavigation(false);  // Tab goes on
    table_->setCornerButtonEnabled(false);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->horizontalHeader()->setMinimumSectionSize(kNarrowestColumn);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->verticalHeader()->setMinimumSectionSize(3 * kGrid);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setHighlightSections(false);
    auto* copy =
        new QShortcut(QKeySequence::Copy, table_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &RecipeTable::copyCurrent);
}

void RecipeTable::setImages(const std::vector<ImageRow>& images, int a, int b) {
    model_->setImages(images, a, b);
    showState();
}

void RecipeTable::showState() {
    const int count = model_->differenceCount();
    summary_->setText(model_->columnCount() < 2 ? QString()
                      : count == 0              ? tr("The same for all pictures")
                                                : tr("%n line(s) differ", nullptr, count));
    table_->setVisible(model_->rowCount() > 0);
    table_->resizeRowsToContents();
}

void RecipeTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    table_->resizeRowsToContents();
}

void RecipeTable::copyCurrent() {
    const QModelIndex index = table_->currentIndex();
    if (index.isValid()) QGuiApplication::clipboard()->setText(index.data().toString());
}

}  // namespace ninefold::ui
