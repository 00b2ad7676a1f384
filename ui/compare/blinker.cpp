// SPDX-License-Identifier: MIT
#include "ui/compare/blinker.h"

#include <algorithm>

namespace ninefold::ui {

Blinker::Blinker(QObject* parent) : QObject(parent) {
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &Blinker::flip);
    setRate(2);
}

void Blinker::setRate(double perSecond) {
    timer_.setInterval(qRound(1000 / std::clamp(perSecond, kSlowest, kFastest)));
}

void Blinker::setWanted(bool wanted) {
    if (wanted_ == wanted) return;
    wanted_ = wanted;
    show(false);
    startOrStop();
}

void Blinker::setPaused(bool paused) {
    paused_ = paused;
    startOrStop();
}

void Blinker::flip() {
    show(!onB_);
}

void Blinker::startOrStop() {
    if (wanted_ && !paused_) {
        timer_.start();
    } else {
        timer_.stop();
    }
}

void Blinker::show(bool b) {
    onB_ = b;
    Q_EMIT flipped(b);
}

}  // namespace ninefold::ui
