// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace ninefold::ui {

/// Goes to and fro between A and B. Stands still, on A, unless it is wanted and may move.
class Blinker : public QObject {
    Q_OBJECT

public:
    /// Four changes are two flashes a second; more than three may harm people (WCAG 2.3.1).
    static constexpr double kFastest = 4;
    static constexpr double kSlowest = 0.5;

    explicit Blinker(QObject* parent = nullptr);

    /// Changes a second, brought into range.
    void setRate(double perSecond);
    void setWanted(bool wanted);
    void setPaused(bool paused);
    bool isPaused() const { return paused_; }
    bool isRunning() const { return timer_.isActive(); }
    int intervalMs() const { return timer_.interval(); }
    /// Shows the other one.
    void flip();

Q_SIGNALS:
    void flipped(bool toB);

private:
    void startOrStop();
    void show(bool b);

    QTimer timer_;
    bool wanted_ = false;
    bool paused_ = false;
    bool onB_ = false;
};

}  // namespace ninefold::ui
