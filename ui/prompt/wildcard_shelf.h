// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <cstdint>
#include <filesystem>
#include <functional>

#include "core/base/error.h"
#include "core/text/wildcards.h"

namespace ninefold::ui {

/// The library's wildcards for the window. Lives on the interface thread; every disk access is on a
/// thread of its own, in order, and its result comes back as a signal or a call.
class WildcardShelf : public QObject {
    Q_OBJECT

public:
    explicit WildcardShelf(const std::filesystem::path& libraryFolder, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~WildcardShelf() override;

    /// What there was when it was looked last; alphabetically.
    const QStringList& names() const { return names_; }
    /// Looks again; ends with namesChanged().
    void refresh();
    /// Calls `done` with the text of a wildcard.
    void read(const QString& name, std::function<void(const QString& text)> done);
    void save(const QString& name, const QString& text);
    /// `done` gets the text that it had.
    void remove(const QString& name, std::function<void(const QString& text)> done);
    /// Calls `done` with what a template becomes for a seed, or with why it can't be expanded.
    void expand(const QString& prompt, std::uint64_t seed,
                std::function<void(const QString& text, const QString& problem)> done);

Q_SIGNALS:
    void namesChanged();
    void failed(const QString& problem);

private:
    /// `work` on the thread; an error of it becomes failed().
    void run(std::function<void(const Wildcards&)> work);
    void answer(std::function<void()> call);

    Wildcards wildcards_;
    QStringList names_;
    QThreadPool pool_;  ///< last, so that it is waited for first
};

}  // namespace ninefold::ui
