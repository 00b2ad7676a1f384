// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <vector>

#include "core/pipeline/model_catalog.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ninefold::ui {

/// The row above everything: pages, search, model, device and the menu.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Pages get the numbers 0, 1, … in the order in which they are added.
    void addPage(const QString& title, const QString& iconName, const QString& keys);
    /// Marks no page when it has none of that number, e.g. for the settings.
    void setPage(int page);
    void setModels(const std::vector<ModelInfo>& models);
    /// Empty when there is no model.
    QString modelId() const;
    /// Returns false if no model has the id; the choice stays then.
    bool chooseModel(const QString& id);
    void setMenu(QMenu* menu);
    /// Puts a button beside the model.
    void addModelButton(QToolButton* button);
    /// Hidden where a page has a search of its own.
    void setSearchVisible(bool visible);

Q_SIGNALS:
    void pageChosen(int page);
    /// Enter in the search field.
    void searchRequested(const QString& text);
    void modelChosen(const QString& id);

private:
    QHBoxLayout* pagesLayout_;
    QButtonGroup* pages_;
    QLineEdit* search_;
    QComboBox* models_;
    QToolButton* menu_;
};

}  // namespace ninefold::ui
