// SPDX-License-Identifier: MIT
#include "ui/source/picture_input.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

namespace ninefold::ui {

namespace {

constexpr int kMostMegabytes = 512;

struct SourcePanel {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::SourcePanel)
};

}  // namespace

void choosePicture(QWidget* parent, std::function<void(const QString& path)> chosen) {
    auto* dialog =
        new QFileDialog(parent, SourcePanel::tr("Choose a picture"), {},
                        SourcePanel::tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

PastedPicture pastedPicture() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    PastedPicture pasted;
    const QList<QUrl> urls = data->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile()) {
        pasted.path = urls.constFirst().toLocalFile();
    } else if (data->hasImage()) {
        pasted.pixels = qvariant_cast<QImage>(data->imageData());
    } else {
        pasted.error = SourcePanel::tr("There is no picture to paste. Copy one first.");
    }
    return pasted;
}

QImage openPicture(const QString& path) {
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    return reader.read();
}

QString unreadable(const QString& path) {
    return SourcePanel::tr("“%1” can't be read as a picture.").arg(QFileInfo(path).fileName());
}

QString tooLarge() {
    return SourcePanel::tr("The picture is too large to be opened.");
}

}  // namespace ninefold::ui
