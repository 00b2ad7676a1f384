// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

class QGridLayout;
class QLabel;

namespace ninefold::ui {

/// The recipe of one picture as keys and values that can be selected and copied. Rows that say
/// nothing (no negative prompt, no source picture) are left out.
class RecipeList : public QWidget {
    Q_OBJECT

public:
    explicit RecipeList(QWidget* parent = nullptr);

    void setImage(const ImageRow& image);

private:
    struct Row {
        QLabel* key = nullptr;
        QLabel* value = nullptr;
        QWidget* copy = nullptr;
        QString text;  ///< the whole value, as it is copied
    };

    int addRow(const QString& key, bool copyable);
    /// An empty text hides the row.
    void setRow(int row, const QString& text);

    QGridLayout* grid_ = nullptr;
    std::vector<Row> rows_;
};

}  // namespace ninefold::ui
