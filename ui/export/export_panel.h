// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QString>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/history/history_store.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ninefold::ui {

class ExportForm;
struct ExportResult;

/// A strip that exports pictures with the choices of its form, which it remembers. Works in the
/// background; progress, success and errors stand in the strip itself. Never replaces a file; what
/// was written before an error stays.
class ExportPanel : public QFrame {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);
    /// Stops a running export after the picture at hand.
    ~ExportPanel() override;

    /// What to export next. `batch` is what they belong to, if the artist may choose that instead.
    /// While an export runs, the new pictures wait for the next one.
    void setImages(const std::vector<ImageRow>& images, const std::vector<ImageRow>& batch = {});
    void setFolder(const QString& folder);
    QString folder() const;
    /// "png", "jpeg", … or kSheetId, kPdfSheetId; any other text is ignored.
    void setFormat(const QString& id);
    ExportForm& form() { return *form_; }
    bool isRunning() const { return running_; }

public Q_SLOTS:
    /// Exports what setImages() gave, in the chosen format; does nothing while one is running.
    void start();

Q_SIGNALS:
    /// The person is done with the strip.
    void closed();
    /// `written` of the pictures are on disk; `error` is empty when that is all of them.
    void finished(int written, const QString& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    const std::vector<ImageRow>& chosen() const;
    void showScope();
    void openFolder();
    void run(const std::vector<ImageRow>& images);
    void showProgress(int done);
    void showResult(const ExportResult& result, int asked);
    void showState();
    void stopOrClose();

    std::vector<ImageRow> images_;
    std::vector<ImageRow> batch_;
    CancelToken cancel_;
    bool running_ = false;
    QString writtenTo_;
    ExportForm* form_;
    QLabel* title_ = nullptr;
    QComboBox* scope_ = nullptr;
    QPushButton* export_ = nullptr;
    QPushButton* close_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* open_ = nullptr;
};

}  // namespace ninefold::ui
