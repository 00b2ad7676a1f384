// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace ninefold::ui {

/// What the desktop prefers, by the settings portal of freedesktop.org; where there is none, by the
/// platform's palette. Never waits for the portal.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject* parent = nullptr);
    bool isDark() const { return dark_; }

Q_SIGNALS:
    /// The portal's first answer differs from the palette, or the person changed the preference.
    void changed(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString& area, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void onAnswer(QDBusPendingCallWatcher* call);
    void setScheme(const QVariant& value);

    bool dark_;
};

}  // namespace ninefold::ui
