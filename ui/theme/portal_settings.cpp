// SPDX-License-Identifier: MIT
#include "ui/theme/portal_settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QtGlobal>

namespace ninefold::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// Read() wraps the value in one variant more than SettingChanged does.
QVariant unwrapped(const QVariant& value) {
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

}  // namespace

// Without an address the D-Bus library would try to start a bus, which takes its time.
PortalSettings::PortalSettings(QObject* parent)
    : QObject(parent), hasBus_(!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
    if (!hasBus_) return;
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface,
                                          QStringLiteral("SettingChanged"), this,
                                          SLOT(onChanged(QString, QString, QDBusVariant)));
}

void PortalSettings::ask(const QString& area, const QString& key) {
    if (!hasBus_) return;
    QDBusMessage read =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << area << key;
    auto* call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, area, key, call] {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid()) Q_EMIT told(area, key, unwrapped(reply.value().variant()));
        call->deleteLater();
    });
}

void PortalSettings::onChanged(const QString& area, const QString& key, const QDBusVariant& value) {
    Q_EMIT told(area, key, unwrapped(value.variant()));
}

}  // namespace ninefold::ui
