// SPDX-License-Identifier: MIT
#include "ui/compare/difference_task.h"

#include <QtConcurrent>
#include <utility>

namespace ninefold::ui {

DifferenceTask::DifferenceTask(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

DifferenceTask::~DifferenceTask() {
    pool_.clear();
    pool_.waitForDone();
}

void DifferenceTask::start(const Picture& a, const Picture& b, const QSize& frame, double gain) {
    cancel();
    if (a.isEmpty() || b.isEmpty()) return;
    const auto work = [first = a.levels.front(), second = b.levels.front(), frame, gain] {
        Difference difference = compareImages(first, second, frame, gain);
        Picture map = difference.isPossible ? makePicture(difference.map) : Picture();
        return std::pair(std::move(difference), std::move(map));
    };
    QtConcurrent::run(&pool_, work)
        .then(this, [this, wish = newest_](const std::pair<Difference, Picture>& answer) {
            if (wish == newest_) Q_EMIT done(answer.first, answer.second);
        });
}

void DifferenceTask::cancel() {
    ++newest_;
    pool_.clear();
}

}  // namespace ninefold::ui
