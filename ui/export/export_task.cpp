// SPDX-License-Identifier: MIT
#include "ui/export/export_task.h"

#include <QFile>
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

constexpr int kNameChars = 48;

PictureMetadata metadataOf(const ImageRow& image) {
    PictureMetadata metadata;
    metadata.recipe = image.recipe;
    metadata.score = image.score;
    metadata.modelTitle = image.recipe.modelId;
    return metadata;
}

Image readImage(const ImageRow& image) {
    return decodeImage(readFile(image.file), image.file.filename().string());
}

/// Writes under a reserved name and gives the name back when that fails.
void writeNew(const std::filesystem::path& folder, const std::string& name,
              const std::string& extension, const std::string& bytes, ExportResult& result) {
    const std::filesystem::path path = reserveName(folder, name, extension);
    try {
        writeFileAtomically(path, bytes);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
    result.files.push_back(path);
}

std::string captionOf(const ImageRow& image) {
    std::string rank = image.rank > 0 ? std::to_string(image.rank) : std::string("-");
    if (!image.fitness) return rank;
    return rank + " · " + std::to_string(fitnessPercent(*image.fitness));
}

using Progress = std::function<void(int)>;

void exportEach(const ExportRequest& request, const CancelToken& cancel, const Progress& progress,
                ExportResult& result) {
    const ImageFormat& format = imageFormat(request.format);
    for (const ImageRow& image : request.images) {
        cancel.throwIfSet();
        writeNew(request.folder, exportName(image.recipe), format.extension,
                 format.encode(readImage(image), metadataOf(image)), result);
        progress(++result.pictures);
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

void exportSheets(const ExportRequest& request, const CancelToken& cancel, const Progress& progress,
                  ExportResult& result) {
    const ImageFormat& format = imageFormat("png");
    const std::vector<ImageRow> rows = byRank(request.images);
    for (std::size_t first = 0; first < rows.size(); first += kPicturesPerSheet) {
        const std::size_t end = std::min(rows.size(), first + kPicturesPerSheet);
        std::vector<Image> images;
        std::vector<std::string> captions;
        for (std::size_t i = first; i < end; ++i) {
            cancel.throwIfSet();
            images.push_back(readImage(rows[i]));
            captions.push_back(captionOf(rows[i]));
            progress(static_cast<int>(i));
        }
        const int columns = static_cast<int>(std::ceil(std::sqrt(images.size())));
        writeNew(request.folder, exportName(rows[first].recipe) + "-sheet", format.extension,
                 format.encode(contactSheet(images, captions, columns), metadataOf(rows[first])),
                 result);
        result.pictures = static_cast<int>(end);
        progress(result.pictures);
    }
}

}  // namespace

ExportResult exportPictures(const ExportRequest& request, const CancelToken& cancel,
                            const Progress& progress) {
    ExportResult result;
    try {
        if (request.format == kContactSheetId) {
            exportSheets(request, cancel, progress, result);
        } else {
            exportEach(request, cancel, progress, result);
        }
    } catch (...) {
        result.error = currentError();
    }
    return result;
}

std::string exportName(const Recipe& recipe) {
    QString name;
    for (const QChar c : promptLine(recipe, kNameChars)) {
        if (c.isLetterOrNumber()) {
            name += c.toLower();
        } else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-'))) {
            name += QLatin1Char('-');
        }
    }
    while (name.endsWith(QLatin1Char('-'))) name.chop(1);
    if (name.isEmpty()) name = QStringLiteral("picture");
    return toStdString(name) + '-' + std::to_string(recipe.seed);
}

std::filesystem::path reserveName(const std::filesystem::path& folder, const std::string& name,
                                  const std::string& extension) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    for (int number = 1;; ++number) {
        std::string fileName = name;
        if (number > 1) fileName.append("-").append(std::to_string(number));
        fileName.append(".").append(extension);
        std::filesystem::path path = folder / fileName;
        QFile file(toQString(path));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return path;
        if (!file.exists()) {
            throw Error(
                ErrorKind::Io,
                "Can't write to " + folder.string() + ": " + toStdString(file.errorString()) + ".",
                "Choose another folder.");
        }
    }
}

}  // namespace ninefold::ui
