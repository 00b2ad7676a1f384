// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

#include "core/history/history_store.h"

class QLabel;
class QStackedLayout;
class QToolButton;

namespace ninefold::ui {

class FitnessMeter;
class RecipeList;

/// All that is known of one picture: how well it fits its prompt, the recipe that made it, where it
/// lies and who is to be credited. Shows an empty state while there is no picture.
/// It changes nothing itself: its buttons ask through the signals.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(QWidget* parent = nullptr);

    void setImage(const std::optional<ImageRow>& image);

Q_SIGNALS:
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    void starToggled(qint64 imageId, bool starred);
    void exportRequested(const QList<qint64>& imageIds);

private:
    QWidget* makeEmptyState();
    QWidget* makeContent();
    QWidget* makeHeader();
    QWidget* makeCredits();
    QWidget* makeButtons();
    void showStar();

    std::optional<ImageRow> image_;
    QStackedLayout* stack_ = nullptr;
    QLabel* rank_ = nullptr;
    QLabel* words_ = nullptr;
    QLabel* date_ = nullptr;
    QLabel* score_ = nullptr;
    QToolButton* star_ = nullptr;
    FitnessMeter* fitness_ = nullptr;
    RecipeList* recipe_ = nullptr;
};

}  // namespace ninefold::ui
