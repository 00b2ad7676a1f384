// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include "ui/compare/difference.h"
#include "ui/viewer/picture.h"

namespace ninefold::ui {

/// Compares two pictures in the background. Of several wishes only the last is answered.
class DifferenceTask : public QObject {
    Q_OBJECT

public:
    explicit DifferenceTask(QObject* parent = nullptr);
    /// Waits for the comparison under way.
    ~DifferenceTask() override;

    void start(const Picture& a, const Picture& b, const QSize& frame, double gain);
    /// What is under way is no longer wanted.
    void cancel();

Q_SIGNALS:
    /// `map` is the difference's map, ready to be shown.
    void done(const ninefold::ui::Difference& difference, const ninefold::ui::Picture& map);

private:
    QThreadPool pool_;
    int newest_ = 0;
};

}  // namespace ninefold::ui
