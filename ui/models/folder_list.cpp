// SPDX-License-Identifier: MIT
#include "ui/models/folder_list.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

FolderList::FolderList(QWidget* parent) : QWidget(parent), rows_(new QVBoxLayout) {
    auto* title = new QLabel(tr("Folders"), this);
    setRole(title, "section");
    auto* add = new QPushButton(icon(QStringLiteral("plus")), tr("Add a folder…"), this);
    add->setToolTip(
        tr("A folder with models, or the folder of AUTOMATIC1111 or ComfyUI. Nothing is copied."));
    connect(add, &QPushButton::clicked, this, &FolderList::chooseFolder);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(add);
    rows_->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(head);
    column->addLayout(rows_);
}

void FolderList::setFolders(const std::vector<std::filesystem::path>& own,
                            const std::vector<std::filesystem::path>& added) {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& folder : own) rows_->addWidget(makeRow(folder, false));
    for (const auto& folder : added) rows_->addWidget(makeRow(folder, true));
}

QWidget* FolderList::makeRow(const std::filesystem::path& folder, bool canBeRemoved) {
    const QString path = QDir::toNativeSeparators(toQString(folder));
    auto* row = new QWidget(this);
    auto* text = new QLabel(row);
    setRole(text, "muted");
    text->setTextFormat(Qt::PlainText);
    text->setToolTip(canBeRemoved ? path : tr("%1\nThe studio's own").arg(path));
    text->setMinimumHeight(kControlHeight);
    // A long path is cut in the middle, where it says the least.
    text->setText(text->fontMetrics().elidedText(path, Qt::ElideMiddle, 32 * kGrid));
    text->setAccessibleName(path);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(text, 1);
    if (!canBeRemoved) return row;
    auto* remove = new QToolButton(row);
    setRole(remove, "ghost");
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Take %1 off the list").arg(path));
    remove->setToolTip(tr("Take off the list. The files stay where they are."));
    connect(remove, &QToolButton::clicked, this,
            [this, folder] { Q_EMIT removeRequested(folder); });
    layout->addWidget(remove);
    return row;
}

void FolderList::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Add a folder with models"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { Q_EMIT addRequested(toPath(folder)); });
    dialog->open();
}

}  // namespace ninefold::ui
