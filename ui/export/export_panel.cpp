// SPDX-License-Identifier: MIT
#include "ui/export/export_panel.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFuture>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/bridge/convert.h"
#include "ui/export/export_task.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

const QString kFolderKey = QStringLiteral("export/folder");
const QString kFormatKey = QStringLiteral("export/format");

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
           QStringLiteral("/Ninefold");
}

}  // namespace

ExportPanel::ExportPanel(QWidget* parent) : QFrame(parent) {
    setRole(this, "panel");
    setAccessibleName(tr("Export"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(makeControls());
    column->addWidget(makeStatus());
    const QSettings settings;
    folder_->setText(settings.value(kFolderKey, defaultFolder()).toString());
    setFormat(settings.value(kFormatKey).toString());
    showState();
}

ExportPanel::~ExportPanel() {
    cancel_.cancel();
}

QWidget* ExportPanel::makeControls() {
    auto* controls = new QWidget(this);
    title_ = new QLabel(controls);
    setRole(title_, "section");
    format_ = new QComboBox(controls);
    format_->setAccessibleName(tr("Format"));
    format_->addItem(tr("PNG"), QStringLiteral("png"));
    format_->addItem(tr("JPEG"), QStringLiteral("jpeg"));
    format_->addItem(tr("WebP"), QStringLiteral("webp"));
    format_->addItem(tr("Contact sheet"), QString::fromLatin1(kContactSheetId));
    folder_ = new QLineEdit(controls);
    folder_->setAccessibleName(tr("Folder"));
    folder_->setPlaceholderText(tr("Folder"));
    connect(folder_, &QLineEdit::textChanged, this, &ExportPanel::showState);
    connect(folder_, &QLineEdit::returnPressed, this, &ExportPanel::start);
    auto* choose = new QPushButton(icon(QStringLiteral("folder")), tr("Choose…"), controls);
    connect(choose, &QPushButton::clicked, this, &ExportPanel::chooseFolder);
    export_ = new QPushButton(icon(QStringLiteral("export")), tr("Export"), controls);
    connect(export_, &QPushButton::clicked, this, &ExportPanel::start);
    close_ = new QPushButton(controls);
    connect(close_, &QPushButton::clicked, this, &ExportPanel::stopOrClose);

    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(title_);
    row->addWidget(format_);
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    row->addWidget(export_);
    row->addWidget(close_);
    return controls;
}

QWidget* ExportPanel::makeStatus() {
    auto* status = new QWidget(this);
    progress_ = new QProgressBar(status);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the export"));
    message_ = new QLabel(status);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    open_ = new QPushButton(tr("Open folder"), status);
    setRole(open_, "link");
    connect(open_, &QPushButton::clicked, this, &ExportPanel::openFolder);

    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(message_, 1);
    row->addWidget(open_);
    auto* column = new QVBoxLayout(status);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(progress_);
    column->addLayout(row);
    progress_->hide();
    message_->hide();
    open_->hide();
    return status;
}

void ExportPanel::setImages(const std::vector<ImageRow>& images) {
    images_ = images;
    if (!running_) {
        message_->hide();
        open_->hide();
    }
    showState();
}

void ExportPanel::setFolder(const QString& folder) {
    folder_->setText(folder);
}

QString ExportPanel::folder() const {
    return folder_->text().trimmed();
}

void ExportPanel::setFormat(const QString& id) {
    const int index = format_->findData(id);
    if (index >= 0) format_->setCurrentIndex(index);
}

void ExportPanel::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Export to"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::setFolder);
    dialog->open();
}

void ExportPanel::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(writtenTo_));
}

void ExportPanel::remember() const {
    QSettings settings;
    settings.setValue(kFolderKey, folder());
    settings.setValue(kFormatKey, format_->currentData());
}

void ExportPanel::start() {
    if (running_ || images_.empty() || folder().isEmpty()) return;
    remember();
    writtenTo_ = QDir(folder()).absolutePath();
    ExportRequest request{images_, toStdString(format_->currentData().toString()),
                          toPath(writtenTo_)};
    const int asked = static_cast<int>(request.images.size());
    cancel_ = CancelToken();
    running_ = true;
    progress_->setRange(0, asked);
    progress_->setValue(0);
    message_->hide();
    open_->hide();
    showState();

    // The promise carries progress to this thread, where it may skip values: it never queues up.
    auto work = [request = std::move(request), cancel = cancel_](QPromise<ExportResult>& promise) {
        promise.setProgressRange(0, static_cast<int>(request.images.size()));
        promise.addResult(exportPictures(request, cancel,
                                         [&promise](int done) { promise.setProgressValue(done); }));
    };
    auto* watcher = new QFutureWatcher<ExportResult>(this);
    connect(watcher, &QFutureWatcher<ExportResult>::progressValueChanged, this,
            &ExportPanel::showProgress);
    connect(watcher, &QFutureWatcher<ExportResult>::finished, this, [this, watcher, asked] {
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
    const QString written = pictureCount(result.pictures);
    QString text = tr("%1 exported to %2.").arg(written, QDir::toNativeSeparators(writtenTo_));
    QString error;
    if (result.error && result.error->kind() == ErrorKind::Cancelled) {
        error = tr("Stopped.");
    } else if (result.error) {
        error = toQString(result.error->line());
    }
    if (!error.isEmpty()) {
        text = tr("%1 %2 of %3 exported.").arg(error).arg(result.pictures).arg(asked);
    }
    message_->setText(text);
    setRole(message_, result.error ? "error" : "muted");
    message_->show();
    open_->setVisible(result.pictures > 0);
    showState();
    Q_EMIT finished(result.pictures, error);
}

void ExportPanel::showState() {
    title_->setText(tr("Export %1").arg(pictureCount(static_cast<qint64>(images_.size()))));
    progress_->setVisible(running_);
    format_->setEnabled(!running_);
    folder_->setEnabled(!running_);
    export_->setEnabled(!running_ && !images_.empty() && !folder().isEmpty());
    close_->setText(running_ ? tr("Stop") : tr("Close"));
}

void ExportPanel::stopOrClose() {
    if (running_) {
        cancel_.cancel();
    } else {
        Q_EMIT closed();
    }
}

void ExportPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return stopOrClose();
    QFrame::keyPressEvent(event);
}

}  // namespace ninefold::ui
