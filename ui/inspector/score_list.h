// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

class QVBoxLayout;

namespace ninefold::ui {

/// What each ranker says of a picture: a row a ranker.
class ScoreList : public QWidget {
    Q_OBJECT

public:
    explicit ScoreList(QWidget* parent = nullptr);

    /// Hides itself when there are none.
    void setScores(const std::vector<NewScore>& scores);

private:
    QVBoxLayout* column_;
};

}  // namespace ninefold::ui
