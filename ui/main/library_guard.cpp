// SPDX-License-Identifier: MIT
#include "ui/main/library_guard.h"

#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

#include "ui/bridge/background.h"
#include "ui/bridge/message_text.h"
#include "ui/main/session.h"
#include "ui/nine/notice.h"

namespace ninefold::ui {

LibraryGuard::LibraryGuard(LibraryCheck check, Session& session, QWidget& window,
                           QVBoxLayout& layout, int place)
    : QObject(&window),
      check_(std::make_shared<const LibraryCheck>(std::move(check))),
      session_(session),
      window_(window),
      layout_(layout),
      place_(place) {
    timer_.setSingleShot(true);
    timer_.setInterval(kIntervalMs);
    connect(&timer_, &QTimer::timeout, this, &LibraryGuard::look);
    timer_.start();
}

LibraryGuard::~LibraryGuard() {
    const QSignalBlocker quiet(&session_);  // those who would hear of it are going too
    hold(false);
}

void LibraryGuard::look() {
    // Where the disk hangs, the next look waits with it.
    inBackground(
        this, [check = check_] { return check->problem(); },
        [this](const std::optional<Error>& problem) {
            show(problem);
            timer_.start();
        });
}

void LibraryGuard::show(const std::optional<Error>& problem) {
    const QString text = problem ? errorText(*problem) : QString();
    if (text == std::exchange(shown_, text)) return;
    if (notice_) notice_->deleteLater();
    hold(problem.has_value());
    if (!problem) return;
    notice_ = new Notice(Notice::Kind::Error, messageText(problem->whatMessage()),
                         messageText(problem->adviceMessage()), &window_);
    layout_.insertWidget(place_, notice_);
    notice_->show();  // at once: the layout would wait for the next event
}

void LibraryGuard::hold(bool held) {
    if (held_ == held || (held && session_.isPaused())) return;
    held_ = held;
    session_.setPaused(held);
}

}  // namespace ninefold::ui
