// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <memory>

#include "ui/main/main_window.h"

namespace ninefold::ui {

class Session;

/// Holds the window and what outlives it: the session. In another language the window is made anew,
/// which retranslates every text in it and turns it round where the direction of writing changes;
/// what is drawn and what waits goes on meanwhile.
class WindowHost : public QObject {
    Q_OBJECT

public:
    /// All services must outlive it.
    explicit WindowHost(const Services& services);
    ~WindowHost() override;

    MainWindow& window() { return *window_; }
    Session& session() { return *session_; }
    void show() { window_->show(); }
    /// Remembers the window and takes it down.
    void close();

private:
    void open();
    void openAgain();

    Services services_;
    std::unique_ptr<Session> session_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace ninefold::ui
