// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "ui/nine/batch.h"
#include "ui/queue/forecast.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ninefold::ui {

class QueueRow;

/// What is drawn, what waits and what failed, each with its progress. Waiting jobs can be put into
/// another order; all can be paused or cancelled. Takes no room while there is nothing to say.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget* parent = nullptr);

    /// The running job first, those that failed last. `forecasts` tells of each, or is empty.
    void setJobs(const std::vector<Batch>& jobs, bool paused = false,
                 const std::vector<Forecast>& forecasts = {});

Q_SIGNALS:
    void cancelRequested(ninefold::JobId job);
    void cancelAllRequested();
    void tryAgainRequested(ninefold::JobId job);
    void pauseRequested(bool paused);
    /// The waiting jobs as they should stand, next first.
    void reorderRequested(const std::vector<ninefold::JobId>& jobs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    QueueRow* makeRow();
    QueueRow* rowOf(JobId job) const;
    void arrange(const std::vector<Batch>& jobs);
    void place(QueueRow* row, int place);
    void moveBy(JobId job, int by);
    void moveToFront(JobId job);
    void drag(JobId job, int globalY);
    void drop();
    void announceOrder();
    void fitHeight();

    bool paused_ = false;
    bool dragging_ = false;
    QLabel* title_;
    QToolButton* pause_;
    QPushButton* cancelAll_;
    QScrollArea* scroll_;
    QWidget* content_;
    QVBoxLayout* list_;
    std::vector<QueueRow*> rows_;  ///< as they stand
};

}  // namespace ninefold::ui
