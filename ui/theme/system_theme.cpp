// SPDX-License-Identifier: MIT
#include "ui/theme/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QtGlobal>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kArea = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr unsigned kPrefersDark = 1;
constexpr unsigned kPrefersLight = 2;

}  // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), dark_(systemIsDark()) {
    // Without an address the D-Bus library would try to start a bus, which takes its time.
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) ask();
}

void SystemTheme::ask() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kArea << kKey;
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemTheme::onAnswer);
}

void SystemTheme::onAnswer(QDBusPendingCallWatcher* call) {
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (reply.isValid()) setScheme(reply.value().variant());
    call->deleteLater();
}

void SystemTheme::onSettingChanged(const QString& area, const QString& key,
                                   const QDBusVariant& value) {
    if (area == kArea && key == kKey) setScheme(value.variant());
}

void SystemTheme::setScheme(const QVariant& value) {
    // Read() wraps the number in one variant more than SettingChanged does.
    const bool wrapped = value.canConvert<QDBusVariant>();
    const unsigned scheme = (wrapped ? value.value<QDBusVariant>().variant() : value).toUInt();
    if (scheme != kPrefersDark && scheme != kPrefersLight) return;
    if (dark_ == (scheme == kPrefersDark)) return;
    dark_ = !dark_;
    Q_EMIT changed(dark_);
}

}  // namespace ninefold::ui
