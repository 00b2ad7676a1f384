// SPDX-License-Identifier: MIT
#include "app/cli/history_export.h"

#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/keeper.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/export/image_format.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

constexpr const char* kSheet = "sheet";

struct ExportOptions {
    std::vector<std::string> ids;
    std::string format = "png";
    std::string out = ".";
};

Image readPicture(const ImageRow& row) {
    return decodeImage(readFile(row.file), row.file.string());
}

void report(const fs::path& file, Json line, const Output& output) {
    line["file"] = fs::absolute(file).lexically_normal().string();
    if (output.json) {
        output.object(line);
    } else {
        output.text(line["file"].get<std::string>());
    }
}

void exportEach(const std::vector<ImageRow>& rows, const ImageFormat& format, const fs::path& out,
                const Output& output) {
    for (const ImageRow& row : rows) {
        const std::string stem =
            fileNameFrom(row.recipe.prompt) + "-" + std::to_string(row.recipe.seed);
        const fs::path file = freePath(out, stem, "." + format.extension);
        const PictureMetadata metadata{row.recipe, row.score, row.recipe.modelId};
        writeFileAtomically(file, format.encode(readPicture(row), metadata));
        report(file, {{"id", row.id}}, output);
    }
}

void exportSheet(const std::vector<ImageRow>& rows, const fs::path& out, const Output& output) {
    constexpr int kColumns = 3;
    std::vector<Image> images;
    std::vector<std::string> captions;
    Json ids = Json::array();
    for (const ImageRow& row : rows) {
        images.push_back(readPicture(row));
        ids.push_back(row.id);
        captions.push_back(std::to_string(images.size()) +
                           (row.fitness ? " · " + decimals(*row.fitness * 100, 0) : ""));
    }
    const fs::path file = freePath(out, "contact-sheet", ".png");
    const PictureMetadata metadata{rows.front().recipe, {}, rows.front().recipe.modelId};
    writeFileAtomically(
        file, imageFormat("png").encode(contactSheet(images, captions, kColumns), metadata));
    report(file, {{"ids", ids}}, output);
}

void exportPictures(const ExportOptions& options, const Output& output) {
    const ImageFormat* format = nullptr;
    if (options.format != kSheet) format = &imageFormat(options.format);
    std::vector<std::int64_t> ids;
    for (const std::string& id : options.ids) ids.push_back(parseId(id));
    const HistoryStore store(dataFolder());
    std::vector<ImageRow> rows;
    rows.reserve(ids.size());
    for (const std::int64_t id : ids) rows.push_back(findPicture(store, id));
    if (format == nullptr) {
        exportSheet(rows, options.out, output);
    } else {
        exportEach(rows, *format, options.out, output);
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
                       "png, jpeg, webp, tiff, or sheet for all on one contact sheet (png)");
    command.add_option("--out", options->out, "Folder (the current one)");
    command.callback([options, &output] { exportPictures(*options, output); });
}

}  // namespace ninefold::cli
