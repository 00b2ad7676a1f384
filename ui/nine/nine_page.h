// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

#include "core/base/error.h"
#include "core/pipeline/model_catalog.h"
#include "ui/nine/batch.h"
#include "ui/nine/notice.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ninefold::ui {

class EmptyState;
class EnlargeBar;
class PictureGrid;
class StrengthBar;
class TagField;

/// The heart of the studio: the pictures of one batch, how they come about, and what went wrong.
class NinePage : public QWidget {
    Q_OBJECT

public:
    explicit NinePage(QWidget* parent = nullptr);

    void setModel(const ModelInfo& model);
    void setNoModel();
    /// What is to be known of the fitness of this model's pictures; empty: nothing.
    void setRankingHint(const QString& text);
    /// Shows the batch, or what changed in it.
    void showBatch(const Batch& batch);
    PictureGrid& grid() { return *grid_; }
    /// Asks below the pictures how far new ones may go.
    StrengthBar& strengthBar() { return *strength_; }
    /// Asks below the pictures what shall enlarge them.
    EnlargeBar& enlargeBar() { return *enlarge_; }
    /// Edits tags below the pictures.
    TagField& tagField() { return *tags_; }

    /// A message above the pictures. The page owns it.
    Notice* addNotice(Notice::Kind kind, const QString& what, const QString& advice = {});
    /// A message with one button that takes the place of the one before.
    void addPassingNotice(const QString& what, const QString& button, std::function<void()> action);
    void clearErrors();

Q_SIGNALS:
    /// One of the first prompts was chosen.
    void promptChosen(const QString& prompt);
    void rankByChosen(ninefold::ui::RankBy rankBy);
    /// All pictures of a large batch are wanted, or only the best.
    void expandChosen(bool expanded);

private:
    void addHead(QVBoxLayout& layout);
    void addFoot(QVBoxLayout& layout);
    void connectParts();
    void showProgress(const Batch& batch);
    void showMore(const Batch& batch);

    QVBoxLayout* notices_;
    QPointer<Notice> passing_;
    QLabel* heading_;
    QLabel* rankingHint_;
    QComboBox* rankBy_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    PictureGrid* grid_;
    QPushButton* more_;
    StrengthBar* strength_;
    EnlargeBar* enlarge_;
    TagField* tags_;
    QProgressBar* progress_;
    QLabel* status_;
    bool expanded_ = false;
};

}  // namespace ninefold::ui
