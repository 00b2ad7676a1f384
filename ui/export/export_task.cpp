// SPDX-License-Identifier: MIT
#include "ui/export/export_task.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "ui/bridge/convert.h"
#include "ui/export/new_file.h"
#include "ui/export/sheet_files.h"

namespace fs = std::filesystem;

namespace ninefold::ui {

namespace {

using Progress = std::function<void(int)>;

constexpr const char* kSheetSuffix = "-sheet";

PictureMetadata metadataOf(const ImageRow& image, const ExportOptions& options) {
    PictureMetadata metadata;
    metadata.recipe = image.recipe;
    metadata.score = image.score;
    metadata.modelTitle = image.recipe.modelId;
    metadata.credit = options.credit;
    metadata.keepsRecipe = options.keepsRecipe;
    return metadata;
}

/// Throws Error that names the file and says what to do.
Image readImage(const ImageRow& image, const ExportSize& size) {
    try {
        return resized(decodeImage(readFile(image.file), image.file.string()), size);
    } catch (const Error& error) {
        if (!error.advice().empty()) throw;
        throw Error(
            error.kind(), error.whatMessage(),
            QT_TRANSLATE_NOOP(
                "core",
                "Was it moved or deleted outside the studio? The others are not affected."));
    }
}

fs::path nameOf(const ImageRow& image, const ExportOptions& options, int counter) {
    return fileNameFrom(options.nameTemplate, exportNameValues(image, options.size, counter));
}

void exportEach(const ExportRequest& request, const CancelToken& cancel, const Progress& progress,
                ExportResult& result) {
    const ExportOptions& options = request.options;
    const ImageFormat& format = imageFormat(options.format);
    int done = 0;
    for (const ImageRow& image : request.images) {
        cancel.throwIfSet();
        try {
            const fs::path name = nameOf(image, options, done + 1);
            const std::string bytes = format.encode(readImage(image, options.size),
                                                    metadataOf(image, options), options.quality);
            result.files.push_back(writeNewFile(options.folder / name.parent_path(),
                                                name.filename().string(), format.extension, bytes));
            ++result.pictures;
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Io) throw;
            if (!result.error) result.error = error;
        }
        progress(++done);
    }
}

/// Best first; pictures without a rank last, in the order given.
std::vector<ImageRow> byRank(std::vector<ImageRow> images) {
    const auto place = [](const ImageRow& image) {
        return image.rank > 0 ? image.rank : std::numeric_limits<int>::max();
    };
    std::stable_sort(images.begin(), images.end(), [&place](const ImageRow& a, const ImageRow& b) {
        return place(a) < place(b);
    });
    return images;
}

/// Pictures of one sheet or page that could be read.
struct SheetPart {
    std::vector<ImageRow> rows;
    std::vector<QImage> pictures;
};

/// Takes the next `most` of `rows`; the first error goes into `result`.
SheetPart readPart(const std::vector<ImageRow>& rows, std::size_t first, std::size_t most,
                   const ExportSize& size, const CancelToken& cancel, const Progress& progress,
                   ExportResult& result) {
    SheetPart part;
    for (std::size_t i = first; i < std::min(rows.size(), first + most); ++i) {
        cancel.throwIfSet();
        try {
            part.pictures.push_back(toQImage(readImage(rows[i], size)));
            part.rows.push_back(rows[i]);
        } catch (const Error& error) {
            if (!result.error) result.error = error;
        }
        progress(static_cast<int>(i) + 1);
    }
    return part;
}

SheetText textOf(const SheetPart& part, const ExportRequest& request) {
    SheetText text = sheetText(part.rows, request.modelTitle, request.options.keepsRecipe);
    text.credit = toQString(request.options.credit);
    return text;
}

std::string extensionOf(const std::string& format) {
    if (format == kPdfSheetId) return "pdf";
    if (format == kSheetId) return "png";
    return imageFormat(format).extension;
}

void writeSheet(const ImageRow& best, const ExportOptions& options, const std::string& bytes,
                ExportResult& result) {
    fs::path name = nameOf(best, options, 1);
    name += kSheetSuffix;
    result.files.push_back(writeNewFile(options.folder / name.parent_path(),
                                        name.filename().string(), extensionOf(options.format),
                                        bytes));
}

void exportPngSheets(const ExportRequest& request, const CancelToken& cancel,
                     const Progress& progress, ExportResult& result) {
    const std::vector<ImageRow> rows = byRank(request.images);
    const ExportOptions& options = request.options;
    for (std::size_t first = 0; first < rows.size(); first += kPicturesPerSheet) {
        const SheetPart part =
            readPart(rows, first, kPicturesPerSheet, options.size, cancel, progress, result);
        if (part.rows.empty()) continue;
        const ImageRow& best = part.rows.front();
        writeSheet(best, options,
                   pngSheet(part.pictures, textOf(part, request), metadataOf(best, options)),
                   result);
        result.pictures += static_cast<int>(part.rows.size());
    }
}

void exportPdf(const ExportRequest& request, const CancelToken& cancel, const Progress& progress,
               ExportResult& result) {
    const std::vector<ImageRow> rows = byRank(request.images);
    std::optional<PdfSheet> pdf;
    int written = 0;
    for (std::size_t first = 0; first < rows.size(); first += kPicturesPerPage) {
        const SheetPart part =
            readPart(rows, first, kPicturesPerPage, {}, cancel, progress, result);
        if (part.rows.empty()) continue;
        const SheetText text = textOf(part, request);
        if (!pdf) pdf.emplace(text.title, metadataOf(part.rows.front(), request.options));
        pdf->addPage(part.pictures, text);
        written += static_cast<int>(part.rows.size());
    }
    if (!pdf) return;
    writeSheet(rows.front(), request.options, pdf->finish(), result);
    result.pictures = written;
}

}  // namespace

ExportResult exportPictures(const ExportRequest& request, const CancelToken& cancel,
                            const Progress& progress) {
    ExportResult result;
    try {
        validateNameTemplate(request.options.nameTemplate);
        if (request.options.format == kSheetId) {
            exportPngSheets(request, cancel, progress, result);
        } else if (request.options.format == kPdfSheetId) {
            exportPdf(request, cancel, progress, result);
        } else {
            exportEach(request, cancel, progress, result);
        }
    } catch (...) {
        result.error = currentError();
    }
    return result;
}

NameValues exportNameValues(const ImageRow& image, const ExportSize& size, int counter) {
    NameValues values;
    values.recipe = image.recipe;
    std::tie(values.width, values.height) =
        exportedSize(image.width > 0 ? image.width : image.recipe.width,
                     image.height > 0 ? image.height : image.recipe.height, size);
    values.rank = image.rank;
    values.fitness = image.fitness;
    values.createdAtMs = image.createdAtMs;
    values.counter = counter;
    return values;
}

QString exportEnding(const std::string& format) {
    const bool isSheet = format == kPdfSheetId || format == kSheetId;
    return toQString((isSheet ? kSheetSuffix : "") + ("." + extensionOf(format)));
}

}  // namespace ninefold::ui
