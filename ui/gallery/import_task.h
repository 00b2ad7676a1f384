// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/error.h"
#include "core/history/import.h"

namespace ninefold::ui {

/// Imports pictures in the background, with a store of its own so that the gallery goes on. Lives
/// on the interface thread.
class ImportTask : public QObject {
    Q_OBJECT

public:
    explicit ImportTask(std::filesystem::path libraryFolder, QObject* parent = nullptr);
    /// Cancels and waits for the picture that is being read.
    ~ImportTask() override;

    /// Nothing happens while it is running.
    void start(const std::vector<std::filesystem::path>& filesOrFolders);
    void cancel();
    bool isRunning() const { return running_; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const ninefold::ImportReport& report);
    void failed(const ninefold::Error& error);

private:
    struct Outcome {
        ImportReport report;
        std::optional<Error> error;
    };
    Outcome work(const std::vector<std::filesystem::path>& filesOrFolders,
                 const CancelToken& cancel);

    std::filesystem::path folder_;
    CancelToken cancel_;
    QFuture<void> future_;
    bool running_ = false;
};

}  // namespace ninefold::ui
