// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace ninefold::ui {

class RecipeTableModel;

/// How the compared pictures were made, side by side, what differs set off. Ctrl+C copies a value.
class RecipeTable : public QWidget {
    Q_OBJECT

public:
    explicit RecipeTable(QWidget* parent = nullptr);

    void setImages(const std::vector<ImageRow>& images, int a, int b);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void copyCurrent();
    void showState();

    RecipeTableModel* model_;
    QLabel* summary_;
    QCheckBox* onlyDifferences_;
    QTableView* table_;
};

}  // namespace ninefold::ui
