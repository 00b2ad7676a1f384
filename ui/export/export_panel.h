// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/history/history_store.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ninefold::ui {

struct ExportResult;

/// A strip that writes pictures as PNG, JPEG, WebP or contact sheet into a folder that it
/// remembers. Works in the background; progress, success and errors stand in the strip itself.
/// Never replaces a file; what was written before an error stays.
class ExportPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);
    /// Stops a running export after the picture at hand.
    ~ExportPanel() override;

    /// What to export next. While an export runs, the new pictures wait for the next one.
    void setImages(const std::vector<ImageRow>& images);
    void setFolder(const QString& folder);
    QString folder() const;
    bool isRunning() const;

public Q_SLOTS:
    /// Exports what setImages() gave, in the chosen format; does nothing while one is running.
    void start();

Q_SIGNALS:
    /// The person is done with the strip.
    void closed();
    /// `written` of the pictures are on disk; `error` is empty when that is all of them.
    void finished(int written, const QString& error);
};

}  // namespace ninefold::ui
