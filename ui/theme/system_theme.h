// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace ninefold::ui {

/// What the desktop prefers, by the settings portal of freedesktop.org; where there is none, by the
/// platform's palette, and things move. Never waits for the portal.
class SystemTheme : public QObject {
    Q_OBJECT

public:
    explicit SystemTheme(QObject* parent = nullptr);
    bool isDark() const { return dark_; }
    /// The person asked the desktop that nothing be animated.
    bool reducesMotion() const { return reducesMotion_; }

    /// What the portal says of one of its settings; others are ignored.
    void take(const QString& area, const QString& key, const QVariant& value);

Q_SIGNALS:
    /// The portal's first answer differs from the palette, or the person changed a preference.
    void changed();

private:
    bool dark_;
    bool reducesMotion_ = false;
};

}  // namespace ninefold::ui
