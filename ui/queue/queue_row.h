// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/nine/batch.h"
#include "ui/queue/forecast.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ninefold::ui {

/// One job of the queue: its prompt, how it stands, and what can be done with it. A waiting one can
/// be dragged, and moved with Alt+Up and Alt+Down; Del cancels.
class QueueRow : public QFrame {
    Q_OBJECT

public:
    explicit QueueRow(QWidget* parent = nullptr);

    /// `paused`: nothing is drawn now.
    void setJob(const Batch& job, bool paused, const Forecast& forecast = {});
    JobId job() const { return job_; }
    bool isWaiting() const { return state_ == JobState::Queued; }

Q_SIGNALS:
    void cancelRequested(ninefold::JobId job);
    void tryAgainRequested(ninefold::JobId job);
    void frontRequested(ninefold::JobId job);
    /// One place up (-1) or down (1).
    void moveRequested(ninefold::JobId job, int by);
    /// The pointer drags it and is now at this height of the screen.
    void dragged(ninefold::JobId job, int globalY);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void elide();

    JobId job_ = 0;
    JobState state_ = JobState::Queued;
    QString prompt_;
    int pressedY_ = 0;
    bool dragging_ = false;
    QLabel* title_;
    QLabel* status_;
    QProgressBar* progress_;
    QPushButton* again_;
    QToolButton* front_;
    QToolButton* cancel_;
};

}  // namespace ninefold::ui
