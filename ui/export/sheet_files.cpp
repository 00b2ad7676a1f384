// SPDX-License-Identifier: MIT
#include "ui/export/sheet_files.h"

#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "ui/bridge/convert.h"
#include "ui/export/sheet_painter.h"

namespace ninefold::ui {

namespace {

constexpr double kMaxSheetPx = 8192;
constexpr double kSmallestCellPx = 192;  ///< captions can be read from there on
constexpr int kPaperDpi = 300;
constexpr double kPaperMarginMm = 10;

const SheetLook kScreen{QColor(0x26, 0x26, 0x26), QColor(0xE6, 0xE6, 0xE6),
                        QColor(0xA6, 0xA6, 0xA6)};
const SheetLook kPaper{Qt::white, Qt::black, QColor(0x59, 0x59, 0x59)};

int columnsFor(std::size_t pictures) {
    return static_cast<int>(std::ceil(std::sqrt(static_cast<double>(pictures))));
}

/// Small pictures grow by a whole factor, so that captions can be read.
double cellFor(const SheetPainter& sheet) {
    const double widest = sheet.widestPx();
    const double cell = widest * std::max(1.0, std::ceil(kSmallestCellPx / widest));
    const QSizeF size = sheet.size(cell);
    return cell * std::min(1.0, kMaxSheetPx / std::max(size.width(), size.height()));
}

}  // namespace

std::string pngSheet(const std::vector<QImage>& pictures, const SheetText& text,
                     const PictureMetadata& metadata) {
    const SheetPainter sheet(pictures, text, kScreen, columnsFor(pictures.size()));
    const double cell = cellFor(sheet);
    const QSizeF size = sheet.size(cell);
    QImage canvas(qRound(size.width()), qRound(size.height()), QImage::Format_RGB32);
    if (canvas.isNull()) throw std::bad_alloc();
    QPainter painter(&canvas);
    sheet.paint(painter, cell);
    painter.end();
    return imageFormat("png").encode(toImage(canvas), metadata);
}

PdfSheet::PdfSheet(const QString& title, const PictureMetadata& metadata) {
    file_.open(QIODevice::WriteOnly);
    writer_ = std::make_unique<QPdfWriter>(&file_);
    writer_->setPageSize(QPageSize(QPageSize::A4));
    writer_->setPageMargins(
        QMarginsF(kPaperMarginMm, kPaperMarginMm, kPaperMarginMm, kPaperMarginMm),
        QPageLayout::Millimeter);
    writer_->setResolution(kPaperDpi);
    writer_->setTitle(title);
    writer_->setCreator(QStringLiteral("Ninefold"));
    writer_->setDocumentXmpMetadata(QByteArray::fromStdString(xmpPacket(metadata)));
}

PdfSheet::~PdfSheet() = default;

void PdfSheet::addPage(const std::vector<QImage>& pictures, const SheetText& text) {
    if (isEmpty_) {
        painter_ = std::make_unique<QPainter>(writer_.get());
    } else {
        writer_->newPage();
    }
    isEmpty_ = false;
    const SheetPainter sheet(pictures, text, kPaper, columnsFor(pictures.size()));
    const double unit = 1000;
    const QSizeF size = sheet.size(unit);
    const double cell =
        unit * std::min(writer_->width() / size.width(), writer_->height() / size.height());
    painter_->save();
    painter_->translate((writer_->width() - sheet.size(cell).width()) / 2, 0);
    sheet.paint(*painter_, cell);
    painter_->restore();
}

std::string PdfSheet::finish() {
    painter_.reset();
    writer_.reset();
    return file_.data().toStdString();
}

}  // namespace ninefold::ui
