// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/history/library_check.h"

class QVBoxLayout;
class QWidget;

namespace ninefold::ui {

class Notice;
class Session;

/// Watches over the library while the window is open. When it is gone or its disk is full, a
/// message stands on every page, and drawing pauses instead of failing job by job; both end by
/// themselves. A pause of the artist's own stays.
class LibraryGuard : public QObject {
    Q_OBJECT

public:
    static constexpr int kIntervalMs = 1500;

    /// The message goes into `layout` of `window` at `place`. The session must outlive it.
    LibraryGuard(LibraryCheck check, Session& session, QWidget& window, QVBoxLayout& layout,
                 int place);
    /// Another window's guard takes over.
    ~LibraryGuard() override;

private:
    void look();
    void show(const std::optional<Error>& problem);
    void hold(bool held);

    std::shared_ptr<const LibraryCheck> check_;
    Session& session_;
    QWidget& window_;
    QVBoxLayout& layout_;
    int place_;
    QTimer timer_;
    QString shown_;  ///< what is the matter; empty: nothing
    QPointer<Notice> notice_;
    bool held_ = false;  ///< the pause is ours
};

}  // namespace ninefold::ui
