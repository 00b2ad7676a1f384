// SPDX-License-Identifier: MIT
#include "ui/queue/queue_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/queue/queue_row.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxHeight = 32 * kGrid;  // the rest scrolls

}  // namespace

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      pause_(new QToolButton(this)),
      cancelAll_(new QPushButton(tr("Cancel all"), this)),
      scroll_(new QScrollArea(this)),
      content_(new QWidget(scroll_)),
      list_(new QVBoxLayout(content_)) {
    setAccessibleName(tr("Queue"));
    setRole(title_, "section");
    setRole(pause_, "ghost");
    setRole(cancelAll_, "link");
    cancelAll_->setToolTip(tr("Cancels every batch; finished pictures stay"));
    scroll_->setWidget(content_);
    scroll_->setWidgetResizable(true);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(content_, "panel");
    content_->installEventFilter(this);
    buildLayout();
    connect(pause_, &QToolButton::clicked, this, [this] { Q_EMIT pauseRequested(!paused_); });
    connect(cancelAll_, &QPushButton::clicked, this, &QueuePanel::cancelAllRequested);
    setJobs({});
}

void QueuePanel::buildLayout() {
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(kGrid);
    list_->addStretch(1);
    auto* head = new QHBoxLayout;
    head->setSpacing(kHalfGrid);
    head->addWidget(title_, 1);
    head->addWidget(cancelAll_);
    head->addWidget(pause_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(head);
    layout->addWidget(scroll_);
    layout->addStretch(1);
}

void QueuePanel::setJobs(const std::vector<Batch>& jobs, bool paused,
                         const std::vector<Forecast>& forecasts) {
    paused_ = paused;
    const auto count = static_cast<int>(jobs.size());
    setVisible(count > 0 || paused);
    title_->setText(paused      ? tr("Queue · paused")
                    : count > 1 ? tr("Queue · %n batch(es)", nullptr, count)
                                : tr("Queue"));
    pause_->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    pause_->setToolTip(paused ? tr("Go on drawing") : tr("Pause drawing"));
    pause_->setAccessibleName(pause_->toolTip());
    cancelAll_->setVisible(count > 1);
    if (!dragging_) arrange(jobs);
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const Forecast forecast = i < forecasts.size() ? forecasts[i] : Forecast();
        if (QueueRow* row = rowOf(jobs[i].job)) row->setJob(jobs[i], paused, forecast);
    }
    fitHeight();
}

void QueuePanel::arrange(const std::vector<Batch>& jobs) {
    const auto isGone = [&](QueueRow* row) {
        return std::none_of(jobs.begin(), jobs.end(),
                            [row](const Batch& job) { return job.job == row->job(); });
    };
    for (QueueRow* row : std::vector<QueueRow*>(rows_)) {
        if (!isGone(row)) continue;
        rows_.erase(std::find(rows_.begin(), rows_.end(), row));
        row->hide();
        row->deleteLater();  // it may have asked for this itself
    }
    for (int i = 0; i < static_cast<int>(jobs.size()); ++i) {
        const Batch& job = jobs[static_cast<std::size_t>(i)];
        QueueRow* row = rowOf(job.job);
        if (row == nullptr) {
            row = makeRow();
            row->setJob(job, paused_);
        }
        place(row, i);
    }
}

QueueRow* QueuePanel::makeRow() {
    auto* row = new QueueRow(content_);
    rows_.push_back(row);
    list_->insertWidget(static_cast<int>(rows_.size()) - 1, row);
    row->show();  // a layout shows it later, and leaves it out of the height until then
    connect(row, &QueueRow::cancelRequested, this, &QueuePanel::cancelRequested);
    connect(row, &QueueRow::tryAgainRequested, this, &QueuePanel::tryAgainRequested);
    connect(row, &QueueRow::frontRequested, this, &QueuePanel::moveToFront);
    connect(row, &QueueRow::moveRequested, this, &QueuePanel::moveBy);
    connect(row, &QueueRow::dragged, this, &QueuePanel::drag);
    connect(row, &QueueRow::dropped, this, &QueuePanel::drop);
    return row;
}

QueueRow* QueuePanel::rowOf(JobId job) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [job](QueueRow* row) { return row->job() == job; });
    return found == rows_.end() ? nullptr : *found;
}

void QueuePanel::place(QueueRow* row, int place) {
    const auto from = std::find(rows_.begin(), rows_.end(), row);
    if (from - rows_.begin() == place && list_->indexOf(row) == place) return;
    rows_.erase(from);
    rows_.insert(rows_.begin() + place, row);
    list_->removeWidget(row);
    list_->insertWidget(place, row);
    QWidget* before = pause_;
    if (place > 0) before = rows_[static_cast<std::size_t>(place) - 1];
    QWidget::setTabOrder(before, row);
}

void QueuePanel::moveBy(JobId job, int by) {
    QueueRow* row = rowOf(job);
    const auto here = std::find(rows_.begin(), rows_.end(), row) - rows_.begin();
    const auto there = here + by;
    if (there < 0 || there >= static_cast<std::ptrdiff_t>(rows_.size())) return;
    if (!row->isWaiting() || !rows_[static_cast<std::size_t>(there)]->isWaiting()) return;
    place(row, static_cast<int>(there));
    scroll_->ensureWidgetVisible(row);
    announceOrder();
}

void QueuePanel::moveToFront(JobId job) {
    const auto first =
        std::find_if(rows_.begin(), rows_.end(), [](QueueRow* row) { return row->isWaiting(); });
    place(rowOf(job), static_cast<int>(first - rows_.begin()));
    announceOrder();
}

void QueuePanel::drag(JobId job, int globalY) {
    dragging_ = true;
    QueueRow* row = rowOf(job);
    const int y = content_->mapFromGlobal(QPoint(0, globalY)).y();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QRect box = rows_[i]->geometry();
        if (!rows_[i]->isWaiting() || y < box.top() || y > box.bottom()) continue;
        place(row, static_cast<int>(i));
        break;
    }
}

void QueuePanel::drop() {
    dragging_ = false;
    announceOrder();
}

void QueuePanel::announceOrder() {
    std::vector<JobId> jobs;
    for (const QueueRow* row : rows_) {
        if (row->isWaiting()) jobs.push_back(row->job());
    }
    Q_EMIT reorderRequested(jobs);
}

bool QueuePanel::eventFilter(QObject* watched, QEvent* event) {
    // A row that has come knows its height only now.
    if (watched == content_ && event->type() == QEvent::LayoutRequest) fitHeight();
    return QWidget::eventFilter(watched, event);
}

void QueuePanel::fitHeight() {
    const int wanted = list_->totalHeightForWidth(scroll_->viewport()->width());
    const int height = std::max(wanted, list_->totalSizeHint().height());
    scroll_->setVisible(!rows_.empty());
    scroll_->setFixedHeight(std::min(height, kMaxHeight));
}

}  // namespace ninefold::ui
