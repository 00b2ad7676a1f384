// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <filesystem>

#include "ui/bridge/library.h"
#include "ui/prompt/draft.h"

namespace ninefold::ui {

class PromptPanel;

/// Brings together the prompt panel and what is kept of it: the draft and the saved styles.
class PromptKeeper final : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it.
    PromptKeeper(PromptPanel& panel, Library& library, const std::filesystem::path& libraryFolder,
                 QObject* parent = nullptr);

    /// Shows the draft of the last time and the styles; from then on every change is kept.
    void restore();
    /// Returns once the draft is on disk.
    void flush();

private:
    void connectStyles();

    PromptPanel& panel_;
    Library& library_;
    DraftFile draft_;
};

}  // namespace ninefold::ui
