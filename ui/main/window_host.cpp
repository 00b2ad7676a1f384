// SPDX-License-Identifier: MIT
#include "ui/main/window_host.h"

#include "ui/main/session.h"

namespace ninefold::ui {

WindowHost::WindowHost(const Services& services)
    : services_(services),
      session_(std::make_unique<Session>(services.queue, services.bridge, services.library)) {
    open();
    session_->restore();
}

WindowHost::~WindowHost() = default;

void WindowHost::open() {
    window_ = std::make_unique<MainWindow>(services_, *session_);
    // The window can't go while it handles the event that asks for it.
    connect(window_.get(), &MainWindow::languageChanged, this, &WindowHost::openAgain,
            Qt::QueuedConnection);
}

void WindowHost::openAgain() {
    const bool shown = window_->isVisible();
    const int page = window_->page();
    const std::unique_ptr<MainWindow> old = std::move(window_);
    old->disconnect(this);
    old->remember();
    open();
    window_->takeOver(page);
    if (shown) window_->show();
}

void WindowHost::close() {
    window_->close();
}

}  // namespace ninefold::ui
