// SPDX-License-Identifier: MIT
#include "ui/main/top_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/bridge/convert.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kSearchWidth = 30 * kGrid;
constexpr int kModelWidth = 26 * kGrid;

}  // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent),
      pagesLayout_(new QHBoxLayout),
      pages_(new QButtonGroup(this)),
      search_(new SearchField(tr("Search your pictures"), this)),
      models_(new QComboBox(this)),
      menu_(new QToolButton(this)) {
    setRole(this, "bar");
    search_->setToolTip(tr("Ctrl+F"));
    search_->setFixedWidth(kSearchWidth);
    models_->setAccessibleName(tr("Model"));
    models_->setMinimumWidth(kModelWidth);
    menu_->setIcon(icon(QStringLiteral("menu")));
    menu_->setToolTip(tr("Menu"));
    menu_->setAccessibleName(tr("Menu"));
    menu_->setPopupMode(QToolButton::InstantPopup);
    setRole(menu_, "ghost");

    pagesLayout_->setSpacing(kHalfGrid);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(pagesLayout_);
    layout->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{search_, models_, menu_}) {
        layout->addWidget(widget);
    }
    connect(pages_, &QButtonGroup::idClicked, this, &TopBar::pageChosen);
    connect(search_, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchRequested(search_->text()); });
    connect(models_, qOverload<int>(&QComboBox::activated), this,
            [this] { Q_EMIT modelChosen(modelId()); });
}

void TopBar::addPage(const QString& title, const QString& iconName, const QString& keys) {
    auto* button = new QPushButton(icon(iconName), title, this);
    button->setCheckable(true);
    button->setChecked(pages_->buttons().isEmpty());
    button->setToolTip(keys);
    setRole(button, "page");
    pages_->addButton(button, static_cast<int>(pages_->buttons().size()));
    pagesLayout_->addWidget(button);
}

void TopBar::setPage(int page) {
    QAbstractButton* button = pages_->button(page);
    pages_->setExclusive(button != nullptr);
    for (QAbstractButton* other : pages_->buttons()) other->setChecked(other == button);
}

void TopBar::setModels(const std::vector<ModelInfo>& models) {
    const QSignalBlocker blocker(models_);
    models_->clear();
    for (const ModelInfo& model : models) {
        models_->addItem(toQString(model.title), toQString(model.id));
        models_->setItemData(models_->count() - 1, toQString(model.description), Qt::ToolTipRole);
    }
    models_->setEnabled(!models.empty());
    models_->setPlaceholderText(tr("No model"));
}

QString TopBar::modelId() const {
    return models_->currentData().toString();
}

bool TopBar::chooseModel(const QString& id) {
    const int found = models_->findData(id);
    if (found < 0) return false;
    models_->setCurrentIndex(found);
    return true;
}

void TopBar::setMenu(QMenu* menu) {
    menu_->setMenu(menu);
}

void TopBar::addModelButton(QToolButton* button) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(models_) + 1, button);
}

void TopBar::setSearchVisible(bool visible) {
    search_->setVisible(visible);
}

}  // namespace ninefold::ui
