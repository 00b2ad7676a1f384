// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <vector>

#include "ui/nine/batch.h"

class QLabel;
class QTimer;

namespace ninefold::ui {

/// The row below everything: what is being drawn and for how long yet, memory, device.
class StatusBar : public QFrame {
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    /// The running batch, then those that wait; failed ones don't count.
    void setQueue(const std::vector<Batch>& queue);
    /// What draws, e.g. "CPU · bf16".
    void setDevice(const QString& device);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// Asks the system on another thread.
    void sampleMemory();

    QLabel* queue_;
    QLabel* memory_;
    QLabel* device_;
    QTimer* timer_;
};

}  // namespace ninefold::ui
