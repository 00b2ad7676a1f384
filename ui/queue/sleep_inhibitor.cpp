// SPDX-License-Identifier: MIT
#include "ui/queue/sleep_inhibitor.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace ninefold::ui {

SleepInhibitor::SleepInhibitor(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)) {
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(&delay_, &QTimer::timeout, this, &SleepInhibitor::take);
}

void SleepInhibitor::setDrawing(bool drawing) {
    if (std::exchange(drawing_, drawing) == drawing) return;
    lock_ = QDBusUnixFileDescriptor();
    if (drawing) {
        delay_.start();
    } else {
        delay_.stop();
    }
}

void SleepInhibitor::take() {
    if (!bus_.isConnected()) return;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("idle") << QStringLiteral("Ninefold") << tr("Drawing pictures")
            << QStringLiteral("block");
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *answer;
        if (drawing_ && !lock.isError()) lock_ = lock.value();
        answer->deleteLater();
    });
}

}  // namespace ninefold::ui
