// SPDX-License-Identifier: MIT
#include "ui/export/export_panel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFuture>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/export/export_form.h"
#include "ui/export/export_memory.h"
#include "ui/export/export_task.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

ExportPanel::ExportPanel(QWidget* parent) : QFrame(parent), form_(new ExportForm(this)) {
    setRole(this, "panel");
    setAccessibleName(tr("Export"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(form_);
    column->addWidget(makeFoot());
    connect(form_, &ExportForm::changed, this, &ExportPanel::showState);
    connect(form_, &ExportForm::accepted, this, &ExportPanel::start);
    form_->setOptions(rememberedExport());
    showState();
}

ExportPanel::~ExportPanel() {
    cancel_.cancel();
}

QWidget* ExportPanel::makeHead() {
    auto* head = new QWidget(this);
    title_ = new QLabel(head);
    setRole(title_, "section");
    scope_ = new QComboBox(head);
    scope_->setAccessibleName(tr("Which pictures"));
    scope_->addItem(tr("What is selected"));
    connect(scope_, &QComboBox::currentIndexChanged, this, &ExportPanel::showScope);
    close_ = new QPushButton(head);
    close_->setToolTip(tr("Esc"));
    connect(close_, &QPushButton::clicked, this, &ExportPanel::stopOrClose);
    export_ = new QPushButton(icon(QStringLiteral("export")), tr("Export"), head);
    export_->setToolTip(tr("Enter"));
    connect(export_, &QPushButton::clicked, this, &ExportPanel::start);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(title_);
    row->addWidget(scope_);
    row->addStretch(1);
    row->addWidget(export_);
    row->addWidget(close_);
    return head;
}

QWidget* ExportPanel::makeFoot() {
    auto* foot = new QWidget(this);
    progress_ = new QProgressBar(foot);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    message_ = new QLabel(foot);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    open_ = new QPushButton(tr("Open folder"), foot);
    setRole(open_, "link");
    connect(open_, &QPushButton::clicked, this, &ExportPanel::openFolder);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(message_, 1);
    row->addWidget(open_);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(progress_);
    column->addLayout(row);
    progress_->hide();
    message_->hide();
    open_->hide();
    return foot;
}

void ExportPanel::setImages(const std::vector<ImageRow>& images,
                            const std::vector<ImageRow>& batch) {
    images_ = images;
    batch_ = batch;
    scope_->removeItem(1);
    scope_->addItem(
        tr("All of its batch (%1)").arg(pictureCount(static_cast<qint64>(batch.size()))));
    scope_->setCurrentIndex(0);
    scope_->setVisible(batch.size() > images.size());
    showScope();
    if (!running_) {
        message_->hide();
        open_->hide();
    }
    showState();
}

const std::vector<ImageRow>& ExportPanel::chosen() const {
    return scope_->currentIndex() == 1 ? batch_ : images_;
}

void ExportPanel::showScope() {
    form_->setExample(chosen().empty() ? std::nullopt : std::optional(chosen().front()));
    showState();
}

void ExportPanel::setFolder(const QString& folder) {
    form_->setFolder(folder);
}

QString ExportPanel::folder() const {
    return form_->folder();
}

void ExportPanel::setFormat(const QString& id) {
    form_->setFormat(id);
}

void ExportPanel::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(writtenTo_));
}

void ExportPanel::start() {
    if (!export_->isEnabled()) return;
    rememberExport(form_->options());
    cancel_ = CancelToken();
    running_ = true;
    progress_->setRange(0, static_cast<int>(chosen().size()));
    progress_->setValue(0);
    message_->hide();
    open_->hide();
    showState();
    close_->setFocus();  // the fields are switched off; Esc still stops
    run(chosen());
}

void ExportPanel::run(const std::vector<ImageRow>& images) {
    ExportRequest request{images, form_->options(), {}};
    writtenTo_ = QDir(folder()).absolutePath();
    request.options.folder = toPath(writtenTo_);
    // The promise carries progress to this thread, where it may skip values: it never queues up.
    auto work = [request = std::move(request), cancel = cancel_](QPromise<ExportResult>& promise) {
        promise.setProgressRange(0, static_cast<int>(request.images.size()));
        promise.addResult(exportPictures(request, cancel,
                                         [&promise](int done) { promise.setProgressValue(done); }));
    };
    auto* watcher = new QFutureWatcher<ExportResult>(this);
    connect(watcher, &QFutureWatcher<ExportResult>::progressValueChanged, this,
            &ExportPanel::showProgress);
    connect(watcher, &QFutureWatcher<ExportResult>::finished, this,
            [this, watcher, asked = static_cast<int>(images.size())] {
                showResult(watcher->result(), asked);
                watcher->deleteLater();
            });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

void ExportPanel::showProgress(int done) {
    progress_->setValue(done);
}

void ExportPanel::showResult(const ExportResult& result, int asked) {
    running_ = false;
    QString error;
    if (result.error && result.error->kind() == ErrorKind::Cancelled) {
        error = tr("Stopped.");
    } else if (result.error) {
        error = errorText(*result.error);
    }
    const QString written = pictureCount(result.pictures);
    message_->setText(
        error.isEmpty()
            ? tr("%1 exported to %2.").arg(written, QDir::toNativeSeparators(writtenTo_))
            : tr("%1 of %2 exported. %3").arg(result.pictures).arg(asked).arg(error));
    setRole(message_, result.error ? "error" : "muted");
    message_->show();
    open_->setVisible(result.pictures > 0);
    showState();
    Q_EMIT finished(result.pictures, error);
}

void ExportPanel::showState() {
    title_->setText(tr("Export %1").arg(pictureCount(static_cast<qint64>(chosen().size()))));
    scope_->setEnabled(!running_);
    progress_->setVisible(running_);
    form_->setEnabled(!running_);
    export_->setEnabled(!running_ && !chosen().empty() && form_->isComplete());
    close_->setText(running_ ? tr("Stop") : tr("Close"));
}

void ExportPanel::stopOrClose() {
    if (running_) {
        cancel_.cancel();
    } else {
        Q_EMIT closed();
    }
}

void ExportPanel::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    // Another strip of the window may have remembered other choices.
    if (!event->spontaneous() && !running_) form_->setOptions(rememberedExport());
}

void ExportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return stopOrClose();
    QFrame::keyPressEvent(event);
}

}  // namespace ninefold::ui
