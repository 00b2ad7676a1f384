// SPDX-License-Identifier: MIT
#include "ui/inspector/file_section.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/fact_row.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

FileSection::FileSection(QWidget* parent)
    : QWidget(parent),
      name_(new FactRow(tr("File"), this)),
      size_(new FactRow(tr("On disk"), this)),
      folder_(new QPushButton(icon(QStringLiteral("folder")), tr("Open folder"), this)),
      copy_(new QPushButton(icon(QStringLiteral("copy")), tr("Copy path"), this)) {
    folder_->setToolTip(tr("Show the folder in the file manager"));
    copy_->setToolTip(tr("Copy where the file lies"));
    auto* buttons = new QVBoxLayout;  // side by side they are too wide for some languages
    buttons->setSpacing(kHalfGrid);
    buttons->addWidget(folder_);
    buttons->addWidget(copy_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(name_);
    column->addWidget(size_);
    column->addSpacing(kGrid);
    column->addLayout(buttons);
    connect(folder_, &QPushButton::clicked, this, &FileSection::openFolder);
    connect(copy_, &QPushButton::clicked, this, &FileSection::copyPath);
}

void FileSection::setFile(const std::filesystem::path& file) {
    path_ = toQString(file);
    name_->setText(QFileInfo(path_).fileName());
    size_->setText({});
}

void FileSection::setBytes(qint64 bytes) {
    size_->setText(bytes < 0 ? tr("The file is gone") : QLocale().formattedDataSize(bytes),
                   bytes >= 0);
    folder_->setEnabled(bytes >= 0);
}

void FileSection::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path_).absolutePath()));
}

void FileSection::copyPath() {
    QGuiApplication::clipboard()->setText(path_);
}

}  // namespace ninefold::ui
