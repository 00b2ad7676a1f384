// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/nine/batch.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace ninefold::ui {

/// One job of the queue.
class QueueRow : public QFrame {
    Q_OBJECT

public:
    explicit QueueRow(QWidget* parent = nullptr);
    void setJob(const Batch& job);

Q_SIGNALS:
    void cancelRequested(ninefold::JobId job);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    JobId job_ = 0;
    QString prompt_;
    QLabel* title_;
    QLabel* state_;
    QProgressBar* progress_;
    QToolButton* cancel_;
};

}  // namespace ninefold::ui
