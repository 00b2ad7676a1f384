// SPDX-License-Identifier: MIT
#include "app/cli/history_export.h"

#include <algorithm>
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/keeper.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/export_size.h"
#include "core/export/image_format.h"
#include "core/export/name_template.h"
#include "core/export/picture_pdf.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

constexpr const char* kSheet = "sheet";
constexpr const char* kPdfSheet = "sheet-pdf";
constexpr int kColumns = 3;
constexpr std::size_t kPicturesAPage = 12;

struct ExportOptions {
    std::vector<std::string> ids;
    std::string format = "png";
    std::string out = ".";
    std::string size = "original";
    std::string quality = std::to_string(kDefaultQuality);
    std::string name = kDefaultNameTemplate;
    std::string credit;
    bool stripsRecipe = false;

    bool isSheet() const { return format == kSheet || format == kPdfSheet; }
    PictureMetadata metadataOf(const ImageRow& row) const {
        return {row.recipe, row.score, row.recipe.modelId, credit, !stripsRecipe};
    }
};

/// "original", "twice", "1024" (the longer side) or "1920x1080" (as large as fits).
ExportSize parseSize(const std::string& text) {
    ExportSize size;
    if (text == "original") return size;
    if (text == "twice") {
        size.kind = ExportSize::Kind::Twice;
        return size;
    }
    const std::size_t cross = text.find('x');
    if (cross == std::string::npos) {
        size.kind = ExportSize::Kind::LongestSide;
        size.longestPx = parseWhole("--size", text, 1, kMaxExportPx);
        return size;
    }
    size.kind = ExportSize::Kind::Fit;
    size.fitWidthPx = parseWhole("--size", text.substr(0, cross), 1, kMaxExportPx);
    size.fitHeightPx = parseWhole("--size", text.substr(cross + 1), 1, kMaxExportPx);
    return size;
}

Image readPicture(const ImageRow& row, const ExportSize& size) {
    return resized(decodeImage(readFile(row.file), row.file.string()), size);
}

void report(const fs::path& file, Json line, const Output& output) {
    line["file"] = fs::absolute(file).lexically_normal().string();
    if (output.json) {
        output.object(line);
    } else {
        output.text(line["file"].get<std::string>());
    }
}

/// Writes beside what is there: a name that is taken gets a number.
fs::path write(const fs::path& wanted, const std::string& extension, const std::string& bytes) {
    fs::create_directories(wanted.parent_path());
    const fs::path file =
        freePath(wanted.parent_path(), wanted.filename().string(), "." + extension);
    writeFileAtomically(file, bytes);
    return file;
}

void exportEach(const std::vector<ImageRow>& rows, const ExportOptions& options,
                const ExportSize& size, const Output& output) {
    const ImageFormat& format = imageFormat(options.format);
    const int quality = parseWhole("--quality", options.quality, 1, kMaxQuality);
    int counter = 0;
    for (const ImageRow& row : rows) {
        const Image picture = readPicture(row, size);
        const NameValues values{row.recipe,  picture.width,   picture.height, row.rank,
                                row.fitness, row.createdAtMs, ++counter};
        const fs::path name = ninefold::fileNameFrom(options.name, values);
        report(write(options.out / name, format.extension,
                     format.encode(picture, options.metadataOf(row), quality)),
               {{"id", row.id}}, output);
    }
}

std::string captionOf(const ImageRow& row, std::size_t place) {
    const std::string fitness = row.fitness ? " · " + decimals(*row.fitness * 100, 0) : "";
    return std::to_string(place) + fitness;
}

/// The pictures from `first` on, at most `most`.
Image sheetOf(const std::vector<ImageRow>& rows, std::size_t first, std::size_t most,
              const ExportSize& size, SheetGround ground) {
    std::vector<Image> images;
    std::vector<std::string> captions;
    for (std::size_t i = first; i < std::min(rows.size(), first + most); ++i) {
        images.push_back(readPicture(rows[i], size));
        captions.push_back(captionOf(rows[i], i + 1));
    }
    return contactSheet(images, captions, kColumns, ground);
}

std::string pdfOf(const std::vector<ImageRow>& rows, const ExportOptions& options,
                  const ExportSize& size) {
    std::vector<Image> pages;
    for (std::size_t first = 0; first < rows.size(); first += kPicturesAPage) {
        pages.push_back(sheetOf(rows, first, kPicturesAPage, size, SheetGround::Paper));
    }
    return pdfOfPictures(pages, options.stripsRecipe ? "" : rows.front().recipe.prompt);
}

void exportSheet(const std::vector<ImageRow>& rows, const ExportOptions& options,
                 const ExportSize& size, const Output& output) {
    Json ids = Json::array();
    for (const ImageRow& row : rows) ids.push_back(row.id);
    const bool isPdf = options.format == kPdfSheet;
    PictureMetadata metadata = options.metadataOf(rows.front());
    metadata.score.reset();
    const std::string bytes =
        isPdf ? pdfOf(rows, options, size)
              : imageFormat("png").encode(sheetOf(rows, 0, rows.size(), size, SheetGround::Dark),
                                          metadata);
    report(write(fs::path(options.out) / "contact-sheet", isPdf ? "pdf" : "png", bytes),
           {{"ids", ids}}, output);
}

void exportPictures(const ExportOptions& options, const Output& output) {
    // All that can be wrong is said before the library is opened.
    if (!options.isSheet()) imageFormat(options.format);
    const ExportSize size = parseSize(options.size);
    parseWhole("--quality", options.quality, 1, kMaxQuality);
    validateNameTemplate(options.name);
    std::vector<std::int64_t> ids;
    for (const std::string& id : options.ids) ids.push_back(parseId(id));
    const HistoryStore store(dataFolder());
    std::vector<ImageRow> rows;
    rows.reserve(ids.size());
    for (const std::int64_t id : ids) rows.push_back(findPicture(store, id));
    if (options.isSheet()) {
        exportSheet(rows, options, size, output);
    } else {
        exportEach(rows, options, size, output);
    }
}

}  // namespace

ImageRow findPicture(const HistoryStore& store, std::int64_t id) {
    if (auto row = store.image(id)) return *row;
    throw Error(ErrorKind::BadFile,
                "There is no picture " + std::to_string(id) + " in the library.",
                "\"ninefold-cli history search\" lists them.");
}

void addHistoryExport(CLI::App& history, Output& output) {
    CLI::App& command =
        addSubcommand(history, "export", "Writes pictures with their recipes inside", output);
    const auto options = std::make_shared<ExportOptions>();
    command.add_option("ids", options->ids, "Of the pictures")->required();
    command.add_option("--format", options->format,
                       "png, jpeg, webp, tiff; sheet or sheet-pdf for all on a contact sheet");
    command.add_option("--out", options->out, "Folder (the current one)");
    command.add_option("--size", options->size,
                       "original, twice, PIXELS of the longer side, or WIDTHxHEIGHT to fit into");
    command.add_option("--quality", options->quality, "1 to 100, of jpeg and webp (95)");
    command.add_option("--name", options->name,
                       "Of the files, from {prompt} {seed} {rank} {counter} … ({prompt}-{seed})");
    command.add_option("--credit", options->credit, "Who is to be credited");
    command.add_flag("--no-recipe", options->stripsRecipe,
                     "No word of prompt or settings gets into the files");
    command.callback([options, &output] { exportPictures(*options, output); });
}

}  // namespace ninefold::cli
