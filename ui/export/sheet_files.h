// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QImage>
#include <memory>
#include <string>
#include <vector>

#include "core/export/metadata.h"
#include "ui/export/sheet_text.h"

class QPainter;
class QPdfWriter;

namespace ninefold::ui {

/// So many pictures stand on one PNG sheet (9 by 9) and on one page of a PDF (3 by 3).
inline constexpr std::size_t kPicturesPerSheet = 81;
inline constexpr std::size_t kPicturesPerPage = 9;

/// A PNG file of pictures at their own size, on dark grey; at most 8192 px wide, above that they
/// shrink.
std::string pngSheet(const std::vector<QImage>& pictures, const SheetText& text,
                     const PictureMetadata& metadata);

/// A PDF of A4 pages, written one page at a time.
class PdfSheet {
public:
    /// `title` becomes the document's; of `metadata` it holds all but the recipe.
    PdfSheet(const QString& title, const PictureMetadata& metadata);
    ~PdfSheet();
    PdfSheet(const PdfSheet&) = delete;
    PdfSheet& operator=(const PdfSheet&) = delete;

    void addPage(const std::vector<QImage>& pictures, const SheetText& text);
    /// The file; no pages can be added then.
    std::string finish();

private:
    QBuffer file_;
    std::unique_ptr<QPdfWriter> writer_;
    std::unique_ptr<QPainter> painter_;
    bool isEmpty_ = true;
};

}  // namespace ninefold::ui
