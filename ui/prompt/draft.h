// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "ui/prompt/settings_state.h"
#include "ui/prompt/spare_file.h"

namespace ninefold::ui {

/// What stands in the panel and isn't drawn yet: prompts, and the settings of every model that was
/// worked with.
struct Draft {
    QString prompt;
    QString negative;
    bool mixedStyles = true;                        ///< see DrawingStyles
    std::map<std::string, SettingsState> settings;  ///< by model id

    Json toJson() const;
    /// What is odd is left out.
    static Draft fromJson(const Json& json);
};

/// Keeps the draft in draft.json of the library's folder: written whole or not at all, on a thread
/// of its own, less than a second after a change, so that a crash loses next to nothing. On a full
/// disk it goes to draft.spare, whose room was taken before; where even that fails, it is tried
/// again until it is written.
class DraftFile : public QObject {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 500;
    static constexpr int kAgainMs = 3000;  ///< after a failure

    explicit DraftFile(const std::filesystem::path& libraryFolder, QObject* parent = nullptr);
    /// Writes what is not yet written.
    ~DraftFile() override;

    /// nullopt where there is none, or none that can be read.
    std::optional<Draft> read() const;
    /// Will be written soon.
    void keep(const Draft& draft);
    /// Writes what is not yet written, and waits for it.
    void flush();

private:
    void write();
    /// On the thread that writes.
    bool writeNow(const QByteArray& text) const;

    QString file_;
    SpareFile spare_;
    QTimer delay_;
    std::optional<Draft> unwritten_;
    QThreadPool pool_;
};

}  // namespace ninefold::ui
