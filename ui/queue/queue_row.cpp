// SPDX-License-Identifier: MIT
#include "ui/queue/queue_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

QueueRow::QueueRow(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      state_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      cancel_(new QToolButton(this)) {
    setRole(this, "card");
    setRole(state_, "small");
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    progress_->setTextVisible(false);
    cancel_->setIcon(icon(QStringLiteral("close")));
    cancel_->setToolTip(tr("Cancel this batch; its finished pictures stay"));
    setRole(cancel_, "ghost");
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, kGrid, kHalfGrid, kGrid);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(2);
    layout->addWidget(title_, 0, 0);
    layout->addWidget(state_, 1, 0);
    layout->addWidget(cancel_, 0, 1, 2, 1);
    layout->addWidget(progress_, 2, 0, 1, 2);
    connect(cancel_, &QToolButton::clicked, this, [this] { Q_EMIT cancelRequested(job_); });
}

void QueueRow::setJob(const Batch& job) {
    job_ = job.job;
    prompt_ = promptLine(job.recipe);
    elide();
    const bool running = job.state == JobState::Running;
    const QString left = running ? timeLeftText(job.progress.secondsLeft) : QString();
    const QString state = running ? (left.isEmpty() ? tr("drawing") : left) : tr("waiting");
    state_->setText(QStringLiteral("%1 · %2").arg(pictureCount(job.count), state));
    progress_->setVisible(running);
    progress_->setRange(0, job.progress.steps);
    progress_->setValue(job.progress.step);
    cancel_->setAccessibleName(tr("Cancel “%1”").arg(prompt_));
    setAccessibleName(prompt_);
}

void QueueRow::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    elide();
}

void QueueRow::elide() {
    title_->setText(title_->fontMetrics().elidedText(prompt_, Qt::ElideRight, title_->width()));
}

}  // namespace ninefold::ui
