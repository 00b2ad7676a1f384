// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>

#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/keeper.h"
#include "app/cli/progress_line.h"
#include "app/cli/stopwatch.h"
#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "core/export/metadata.h"
#include "core/history/history_store.h"
#include "core/pipeline/diffusion_generator.h"
#include "core/pipeline/model_hash.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

struct UpscaleOptions {
    std::vector<std::string> files;
    std::string model;
    std::string scale = "2";
    std::string tile;
    std::string out;
    std::string device = "cpu";
    bool noHistory = false;
};

/// Keeps the enlarged picture and tells how far it is.
class Enlarging final : public GenerationObserver {
public:
    explicit Enlarging(std::string file) : file_(std::move(file)) {}

    void onLoading(const std::string& model) override { progress_.show("Reading " + model + " …"); }
    void onStep(int step, int steps, double secondsLeft) override {
        progress_.show(file_ + ": tile " + std::to_string(step) + " of " + std::to_string(steps) +
                       ", " + decimals(secondsLeft, 0) + " s left");
    }
    void onPreviews(const std::vector<Image>& /*previews*/) override {}
    bool wantsPreviews() const override { return false; }
    void onPicture(int /*index*/, const Image& image, const Recipe& recipe) override {
        progress_.clear();
        image_ = image;
        recipe_ = recipe;
    }

    const Image& image() const { return image_; }
    const Recipe& recipe() const { return recipe_; }

private:
    std::string file_;
    ProgressLine progress_;
    Image image_;
    Recipe recipe_;
};

/// The picture of a file with the recipe that it brings along, if any.
GenerationRequest requestFor(const std::string& file, const Upscale& upscale) {
    const std::string bytes = readFile(file);
    GenerationRequest request;
    request.count = 1;
    request.change = "upscale";
    request.toEnlarge = decodeImage(bytes, file);
    const auto found = readRecipe(bytes, file);
    if (found) request.recipe = found->recipe;
    request.recipe.width = request.toEnlarge.width;
    request.recipe.height = request.toEnlarge.height;
    request.recipe.upscale = upscale;
    request.recipe.upscale.picture = sha256(imageFormat("png").encode(request.toEnlarge, {}));
    return request;
}

Upscale upscaleOf(const UpscaleOptions& options) {
    Upscale upscale;
    upscale.upscaler = options.model;
    upscale.scale = parseNumber("--scale", options.scale);
    if (!options.tile.empty()) upscale.tilePx = parseWhole("--tile", options.tile, 32, 2048);
    validate(upscale);
    return upscale;
}

/// Into the library as a picture of its own, into a folder, or both.
KeptPicture keep(const Enlarging& enlarged, const GenerationRequest& request,
                 const std::string& file, const UpscaleOptions& options, HistoryStore* library) {
    const std::string png =
        imageFormat("png").encode(enlarged.image(), {enlarged.recipe(), {}, {}});
    KeptPicture kept;
    if (library != nullptr) {
        library->addSource(enlarged.recipe().upscale.picture,
                           imageFormat("png").encode(request.toEnlarge, {}));
        const std::int64_t job = library->addJob(enlarged.recipe(), 1, {0, "upscale"});
        const ImageRow row = library->addImage(job, 0, enlarged.recipe(), png);
        library->setJobState(job, "done");
        kept.imageId = row.id;
        kept.file = row.file;
    }
    if (library != nullptr && options.out.empty()) return kept;
    const fs::path folder = options.out.empty() ? fs::path(".") : fs::path(options.out);
    kept.file = freePath(fs::absolute(folder).lexically_normal(),
                         fs::path(file).stem().string() + "-enlarged", ".png");
    writeFileAtomically(kept.file, png);
    return kept;
}

void upscale(const UpscaleOptions& options, const Output& output) {
    const CancelToken cancel = cancelOnInterrupt();
    const Upscale wanted = upscaleOf(options);
    EngineSettings engine;
    engine.device = options.device;
    engine.helpers = installedHelpers();
    if (!options.noHistory) engine.hashFolder = modelHashFolder();
    engine.helpers.find(Helper::Kind::Upscaler, wanted.upscaler);
    const auto generator = makeDiffusionGenerator(ModelCatalog({}), engine);
    std::optional<HistoryStore> library;
    if (!options.noHistory) library.emplace(dataFolder());
    Table table({">width", ">height", ">seconds", "file"});
    for (const std::string& file : options.files) {
        const Stopwatch watch;
        const GenerationRequest request = requestFor(file, wanted);
        Enlarging enlarged(file);
        generator->generate(request, enlarged, cancel);
        const KeptPicture kept =
            keep(enlarged, request, file, options, library ? &*library : nullptr);
        const Image& image = enlarged.image();
        table.add({std::to_string(image.width), std::to_string(image.height),
                   decimals(watch.seconds(), 1), kept.file.string()});
        if (!output.json) continue;
        Json line = {{"type", "picture"},      {"file", kept.file.string()},
                     {"from", file},           {"width", image.width},
                     {"height", image.height}, {"upscaler", enlarged.recipe().upscale.upscaler},
                     {"scale", wanted.scale},  {"seconds", watch.seconds()}};
        if (kept.imageId != 0) line["id"] = kept.imageId;
        output.object(line);
    }
    if (!output.json) output.text(table.text());
}

}  // namespace

void addUpscale(CLI::App& app, Output& output) {
    CLI::App& command =
        addSubcommand(app, "upscale", "Enlarges pictures with an upscaler and keeps them", output);
    const auto options = std::make_shared<UpscaleOptions>();
    command.add_option("files", options->files, "PNG, JPEG or WebP pictures")->required();
    command.add_option("--model", options->model, "Name or file of an upscaler (ESRGAN)")
        ->required();
    command.add_option("--scale", options->scale, "Of width and height, above 1 to 8 (2)");
    command.add_option("--tile", options->tile, "Side of the tiles, 32 to 2048 px (what suits)");
    command.add_option("--out", options->out, "Folder for the pictures, beside the library");
    command.add_option("--device", options->device, "cpu or cuda (cpu)");
    command.add_flag("--no-history", options->noHistory,
                     "Leave the library alone; without --out the pictures go into this folder");
    command.callback([options, &output] { upscale(*options, output); });
}

}  // namespace ninefold::cli
