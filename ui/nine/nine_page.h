// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/base/error.h"
#include "core/pipeline/model_catalog.h"
#include "ui/nine/batch.h"
#include "ui/nine/notice.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QVBoxLayout;

namespace ninefold::ui {

class EmptyState;
class PictureGrid;

/// The heart of the studio: the pictures of one batch, how they come about, and what went wrong.
class NinePage : public QWidget {
    Q_OBJECT

public:
    explicit NinePage(QWidget* parent = nullptr);

    void setModel(const ModelInfo& model);
    void setNoModel();
    /// Shows the batch, or what changed in it.
    void showBatch(const Batch& batch);
    PictureGrid& grid() { return *grid_; }

    /// A message above the pictures. The page owns it.
    Notice* addNotice(Notice::Kind kind, const QString& what, const QString& advice = {});
    void clearErrors();

Q_SIGNALS:
    /// One of the first prompts was chosen.
    void promptChosen(const QString& prompt);

private:
    void addStatusRow(QVBoxLayout& layout);
    void showProgress(const Batch& batch);

    QVBoxLayout* notices_;
    QLabel* heading_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    PictureGrid* grid_;
    QProgressBar* progress_;
    QLabel* status_;
};

}  // namespace ninefold::ui
