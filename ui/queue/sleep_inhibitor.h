// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace ninefold::ui {

/// Keeps the computer from going to sleep by itself while it draws, by logind's "idle" lock
/// (https://systemd.io/INHIBITOR_LOCKS). Whoever closes the lid or chooses to sleep means it: the
/// drawing rests with the computer and goes on with it. Where there is no logind, nothing happens.
class SleepInhibitor : public QObject {
    Q_OBJECT

public:
    /// Shorter drawings aren't worth a word; no computer falls asleep so soon.
    static constexpr int kDelayMs = 5000;

    /// `bus` is the system's; another one in tests.
    explicit SleepInhibitor(QDBusConnection bus, QObject* parent = nullptr);

    void setDrawing(bool drawing);
    bool isHeld() const { return lock_.isValid(); }

private:
    void take();

    QDBusConnection bus_;
    QTimer delay_;
    QDBusUnixFileDescriptor lock_;  ///< held as long as it is open, so a crash lets go of it
    bool drawing_ = false;
};

}  // namespace ninefold::ui
