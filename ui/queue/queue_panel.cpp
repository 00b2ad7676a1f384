// SPDX-License-Identifier: MIT
#include "ui/queue/queue_panel.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/queue/queue_row.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr std::size_t kMaxRows = 3;  // the rest is counted

}  // namespace

QueuePanel::QueuePanel(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), list_(new QVBoxLayout) {
    setRole(title_, "section");
    list_->setSpacing(kGrid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(title_);
    layout->addLayout(list_);
    layout->addStretch(1);
    setAccessibleName(tr("Queue"));
    setJobs({});
}

void QueuePanel::setJobs(const std::vector<Batch>& jobs) {
    title_->setVisible(!jobs.empty());
    const auto count = static_cast<int>(jobs.size());
    title_->setText(count > 1 ? tr("Queue · %1 batches").arg(count) : tr("Queue"));
    const std::size_t shown = std::min(jobs.size(), kMaxRows);
    while (rows_.size() < shown) rows_.push_back(makeRow());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i]->setVisible(i < shown);
        if (i < shown) rows_[i]->setJob(jobs[i]);
    }
}

QueueRow* QueuePanel::makeRow() {
    auto* row = new QueueRow(this);
    list_->addWidget(row);
    connect(row, &QueueRow::cancelRequested, this, &QueuePanel::cancelRequested);
    return row;
}

}  // namespace ninefold::ui
