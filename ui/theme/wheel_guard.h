// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ninefold::ui {

/// While it lives, the wheel changes a number, choice or slider only where that has the keyboard;
/// elsewhere it scrolls what they stand in. Qt would change whatever passes under the pointer.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ninefold::ui
