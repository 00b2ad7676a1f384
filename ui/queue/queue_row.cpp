// SPDX-License-Identifier: MIT
#include "ui/queue/queue_row.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <cstdlib>
#include <utility>

#include "ui/inspector/wording.h"
#include "ui/queue/queue_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

QToolButton* makeButton(const char* iconName, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolTip(name);
    setRole(button, "ghost");
    return button;
}

}  // namespace

QueueRow::QueueRow(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      status_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      again_(new QPushButton(tr("Try again"), this)),
      front_(makeButton("front", tr("Draw it next"), this)),
      cancel_(
          makeButton("close", tr("Cancel this batch; its finished pictures stay (Del)"), this)) {
    setRole(this, "card");
    setRole(status_, "small");
    setFocusPolicy(Qt::StrongFocus);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    status_->setTextFormat(Qt::PlainText);
    status_->setWordWrap(true);
    progress_->setTextVisible(false);
    buildLayout();
    connect(cancel_, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(job_); });
    connect(front_, &QToolButton::clicked, this, [this] { Q_EMIT frontRequested(job_); });
    connect(again_, &QPushButton::clicked, this, [this] { Q_EMIT tryAgainRequested(job_); });
}

void QueueRow::buildLayout() {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, kGrid, kHalfGrid, kGrid);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(front_, 0, 1, 2, 1, Qt::AlignTop);
    layout->addWidget(cancel_, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(status_, 1, 0);
    layout->addWidget(again_, 2, 0, 1, 3, Qt::AlignLeft);
    layout->addWidget(progress_, 3, 0, 1, 3);
}

void QueueRow::setJob(const Batch& job, bool paused, const Forecast& forecast) {
    job_ = job.job;
    state_ = job.state;
    const bool running = state_ == JobState::Running;
    const bool failed = state_ == JobState::Failed;
    prompt_ = promptLine(job.recipe);
    elide();
    const QString status = queueText(job, paused, forecast);
    if (status_->text() != status) status_->setText(status);
    setRole(status_, failed ? "error" : "small");
    progress_->setVisible(running);
    progress_->setRange(0, job.progress.steps);
    progress_->setValue(job.progress.step);
    again_->setVisible(failed);
    front_->setVisible(state_ == JobState::Queued);
    front_->setAccessibleName(tr("Draw “%1” next").arg(prompt_));
    cancel_->setAccessibleName(failed ? tr("Forget “%1”").arg(prompt_)
                                      : tr("Cancel “%1”").arg(prompt_));
    setAccessibleName(prompt_);
    setAccessibleDescription(status);
    setToolTip(isWaiting() ? tr("Drag it, or press Alt+↑ and Alt+↓, to change the order")
                           : QString());
}

void QueueRow::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up) {
        Q_EMIT moveRequested(job_, -1);
    } else if (alt && event->key() == Qt::Key_Down) {
        Q_EMIT moveRequested(job_, 1);
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT cancelRequested(job_);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void QueueRow::mousePressEvent(QMouseEvent* event) {
    pressedY_ = event->globalPosition().toPoint().y();
    dragging_ = false;
}

void QueueRow::mouseMoveEvent(QMouseEvent* event) {
    if (!isWaiting() || (event->buttons() & Qt::LeftButton) == 0) return;
    const int y = event->globalPosition().toPoint().y();
    if (std::abs(y - pressedY_) >= QApplication::startDragDistance()) dragging_ = true;
    if (!dragging_) return;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(job_, y);
}

void QueueRow::mouseReleaseEvent(QMouseEvent* /*event*/) {
    unsetCursor();
    if (std::exchange(dragging_, false)) Q_EMIT dropped();
}

void QueueRow::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    elide();
}

void QueueRow::elide() {
    const QString text = title_->fontMetrics().elidedText(prompt_, Qt::ElideRight, title_->width());
    if (title_->text() != text) title_->setText(text);
}

}  // namespace ninefold::ui
