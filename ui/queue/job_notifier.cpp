// SPDX-License-Identifier: MIT
#include "ui/queue/job_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>
#include <QWidget>
#include <utility>

#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"

namespace ninefold::ui {

namespace {

constexpr int kUsualTime = -1;  // as long as the desktop thinks fit
constexpr int kPromptChars = 60;

}  // namespace

JobNotifier::JobNotifier(QWidget& window, Say say, QObject* parent)
    : QObject(parent), window_(window), say_(std::move(say)) {}

void JobNotifier::jobEnded(const Batch& batch) {
    const bool cancelled = batch.state == JobState::Cancelled;  // by somebody who was there
    if (cancelled || window_.isActiveWindow()) return;
    if (batch.result.totalSeconds <= kLongSeconds) return;
    const QString title =
        batch.state == JobState::Failed ? tr("The drawing stopped") : tr("Your pictures are ready");
    say_(title, promptLine(batch.recipe, kPromptChars) + QLatin1Char('\n') + statusText(batch));
}

void showOnDesktop(const QString& title, const QString& text) {
    // Without an address the D-Bus library would try to start a bus, which takes its time.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) return;
    QDBusMessage notify = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const uint replacesNone = 0;
    notify << QStringLiteral("Ninefold") << replacesNone << QStringLiteral("ninefold") << title
           << text.toHtmlEscaped() << QStringList() << QVariantMap() << kUsualTime;
    QDBusConnection::sessionBus().send(notify);
}

}  // namespace ninefold::ui
