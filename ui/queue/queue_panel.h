// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "ui/nine/batch.h"

class QLabel;
class QVBoxLayout;

namespace ninefold::ui {

class QueueRow;

/// What is drawn and what waits, each with its progress and a button that cancels it. Takes no room
/// while nothing waits.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    explicit QueuePanel(QWidget* parent = nullptr);

    /// The running job first.
    void setJobs(const std::vector<Batch>& jobs);

Q_SIGNALS:
    void cancelRequested(ninefold::JobId job);

private:
    QueueRow* makeRow();

    QLabel* title_;
    QVBoxLayout* list_;
    std::vector<QueueRow*> rows_;
};

}  // namespace ninefold::ui
