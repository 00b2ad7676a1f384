// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace ninefold::ui {

/// The desktop's settings, by the settings portal of freedesktop.org. Never waits for it; where
/// there is no portal, nothing is ever told.
class PortalSettings : public QObject {
    Q_OBJECT

public:
    explicit PortalSettings(QObject* parent = nullptr);
    /// Asks for one setting; told() follows if the desktop knows it, and again when it changes.
    void ask(const QString& area, const QString& key);

Q_SIGNALS:
    void told(const QString& area, const QString& key, const QVariant& value);

private Q_SLOTS:
    void onChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    bool hasBus_;
};

}  // namespace ninefold::ui
