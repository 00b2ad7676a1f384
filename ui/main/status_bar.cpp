// SPDX-License-Identifier: MIT
#include "ui/main/status_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <algorithm>

#include "ui/bridge/background.h"
#include "ui/inspector/wording.h"
#include "ui/main/memory_use.h"
#include "ui/nine/batch_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kSampleMs = 2000;

QLabel* makeLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, "small");
    return label;
}

QString bytes(qint64 value) {
    return QLocale().formattedDataSize(value, 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

StatusBar::StatusBar(QWidget* parent)
    : QFrame(parent),
      queue_(makeLabel(this)),
      memory_(makeLabel(this)),
      device_(makeLabel(this)),
      timer_(new QTimer(this)) {
    setRole(this, "statusBar");
    setAccessibleName(tr("Status"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kHalfGrid, 2 * kGrid, kHalfGrid);
    layout->setSpacing(3 * kGrid);
    layout->addWidget(queue_, 1);
    layout->addWidget(memory_);
    layout->addWidget(device_);
    timer_->setInterval(kSampleMs);
    connect(timer_, &QTimer::timeout, this, &StatusBar::sampleMemory);
    setQueue({});
}

void StatusBar::setQueue(const std::vector<Batch>& queue) {
    QStringList parts;
    if (!queue.empty() && queue.front().state == JobState::Running) {
        parts << tr("Drawing %1").arg(pictureCount(queue.front().count));
        const QString left = timeLeftText(queue.front().progress.secondsLeft);
        if (!left.isEmpty()) parts << left;
    }
    const auto waiting = std::count_if(queue.begin(), queue.end(), [](const Batch& batch) {
        return batch.state == JobState::Queued;
    });
    if (waiting > 0) parts << tr("%n batch(es) waiting", nullptr, static_cast<int>(waiting));
    queue_->setText(parts.isEmpty() ? tr("Ready") : parts.join(QStringLiteral(" · ")));
}

void StatusBar::setDevice(const QString& device) {
    device_->setText(device);
    device_->setToolTip(tr("What draws, and in which precision: %1").arg(device));
}

void StatusBar::sampleMemory() {
    inBackground(
        this, [] { return readMemoryUse(); },
        [this](const std::optional<MemoryUse>& use) {
            memory_->setVisible(use.has_value());
            if (!use) return;
            memory_->setText(
                tr("%1 of memory used, %2 free").arg(bytes(use->own), bytes(use->available)));
        });
}

void StatusBar::showEvent(QShowEvent* event) {
    sampleMemory();
    timer_->start();
    QFrame::showEvent(event);
}

void StatusBar::hideEvent(QHideEvent* event) {
    timer_->stop();
    QFrame::hideEvent(event);
}

}  // namespace ninefold::ui
