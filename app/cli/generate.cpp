// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/control_options.h"
#include "app/cli/draw_options.h"
#include "app/cli/drawing.h"
#include "app/cli/interrupt.h"
#include "app/cli/keeper.h"
#include "app/cli/ranker_choice.h"
#include "app/cli/start_options.h"
#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "core/pipeline/model_hash.h"
#include "core/text/lora_tags.h"
#include "core/text/prompt_expansion.h"
#include "core/text/wildcards.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

struct GenerateOptions {
    DrawOptions draw;
    StartOptions start;
    ControlOptions control;
    std::string out;
    std::string bestOf;
    std::string wildcards;
    std::string ranker;
    bool noHistory = false;
};

/// What one run of the command made, best first.
struct Outcome {
    std::vector<const DrawnPicture*> pictures;
    fs::path contactSheet;  ///< empty without --out
};

/// Best first; what --best-of leaves over is discarded.
std::vector<const DrawnPicture*> chooseBest(const Drawing& drawing, int count, Keeper& keeper) {
    std::vector<Score> scores;
    for (const DrawnPicture& picture : drawing.pictures()) scores.push_back(picture.score);
    std::vector<const DrawnPicture*> best;
    std::vector<KeptPicture> left;
    for (const int index : rankOrder(scores)) {
        const DrawnPicture& picture = drawing.pictures()[static_cast<std::size_t>(index)];
        if (static_cast<int>(best.size()) < count) {
            best.push_back(&picture);
        } else {
            left.push_back(picture.kept);
        }
    }
    if (!left.empty()) keeper.discard(left);
    return best;
}

fs::path writeContactSheet(const std::vector<const DrawnPicture*>& pictures,
                           const fs::path& folder) {
    if (folder.empty()) return {};
    constexpr int kColumns = 3;
    std::vector<Image> images;
    std::vector<std::string> captions;
    for (const DrawnPicture* picture : pictures) {
        images.push_back(picture->image);
        captions.push_back(std::to_string(images.size()) + " · " +
                           decimals(picture->score.fitness * 100, 0));
    }
    const PictureMetadata metadata{pictures.front()->recipe, {}, {}};
    fs::path path = folder / "contact-sheet.png";
    writeFileAtomically(
        path, imageFormat("png").encode(contactSheet(images, captions, kColumns), metadata));
    return path;
}

void printJson(const Outcome& outcome, const DrawTimes& times, std::int64_t job,
               const Output& output) {
    int rank = 0;
    for (const DrawnPicture* picture : outcome.pictures) {
        Json line = {{"type", "picture"},
                     {"file", picture->kept.file.string()},
                     {"seed", std::to_string(picture->recipe.seed)},
                     {"rank", ++rank},
                     {"score", picture->score.value},
                     {"fitness", picture->score.fitness},
                     {"seconds", picture->seconds}};
        if (picture->recipe.variationStrength > 0) {
            line["variation_seed"] = std::to_string(picture->recipe.variationSeed);
        }
        if (picture->score.looks) line["looks"] = *picture->score.looks;
        if (!picture->recipe.promptTemplate.empty()) line["prompt"] = picture->recipe.prompt;
        if (picture->kept.imageId != 0) line["id"] = picture->kept.imageId;
        output.object(line);
    }
    Json totals = {{"type", "totals"},
                   {"pictures", rank},
                   {"seconds", times.totalSeconds},
                   {"load_seconds", times.stages.loadSeconds},
                   {"encode_seconds", times.stages.encodeSeconds},
                   {"denoise_seconds", times.stages.denoiseSeconds},
                   {"decode_seconds", times.stages.decodeSeconds},
                   {"rank_seconds", times.rankSeconds},
                   {"save_seconds", times.saveSeconds}};
    if (job != 0) totals["job"] = job;
    if (!outcome.contactSheet.empty()) totals["contact_sheet"] = outcome.contactSheet.string();
    output.object(totals);
}

void printText(const Outcome& outcome, const DrawTimes& times, const Output& output) {
    Table table({">rank", ">fitness", ">seed", "file"});
    int rank = 0;
    for (const DrawnPicture* picture : outcome.pictures) {
        table.add({std::to_string(++rank), decimals(picture->score.fitness * 100, 0),
                   std::to_string(picture->recipe.seed), picture->kept.file.string()});
    }
    output.text(table.text());
    if (!outcome.contactSheet.empty()) {
        output.text("Contact sheet: " + outcome.contactSheet.string());
    }
    output.text(std::to_string(rank) + (rank == 1 ? " picture in " : " pictures in ") +
                decimals(times.totalSeconds, 2) + " s: reading the model " +
                decimals(times.stages.loadSeconds, 2) + ", prompt " +
                decimals(times.stages.encodeSeconds, 2) + ", denoising " +
                decimals(times.stages.denoiseSeconds, 2) + ", decoding " +
                decimals(times.stages.decodeSeconds, 2) + ", ranking " +
                decimals(times.rankSeconds, 2) + ", saving " + decimals(times.saveSeconds, 2) +
                ".");
}

/// Without a library the pictures must go somewhere: a new folder under the current one.
fs::path outFolder(const GenerateOptions& options, const Recipe& recipe) {
    if (!options.out.empty() || !options.noHistory) return options.out;
    const std::string name = fileNameFrom(recipe.prompt) + "-" + std::to_string(recipe.seed);
    return freePath("ninefold-out", name, "");
}

/// Before anything is recorded: what the prompts and --vae name must be there.
void requireAddOns(const GenerationRequest& request, const AddOnCatalog& addOns) {
    const std::string& vae = request.recipe.addOns.vae;
    if (!vae.empty()) addOns.find(AddOnKind::Vae, vae);
    for (int i = 0; i < request.count; ++i) {
        for (const LoraTag& tag : loraTags(request.recipeOf(i).prompt)) {
            addOns.find(AddOnKind::Lora, tag.name);
        }
    }
}

/// Draws; when it is stopped, says what there is all the same.
void draw(Drawing& drawing, const GenerationRequest& request, const CancelToken& cancel) {
    try {
        drawing.run(request, cancel);
    } catch (const Error& error) {
        const auto finished = drawing.pictures().size();
        if (error.kind() != ErrorKind::Cancelled) throw;
        throw Error(ErrorKind::Cancelled, "Stopped.",
                    std::to_string(finished) + " of " + std::to_string(request.count) +
                        " pictures were finished and are kept.");
    }
}

void generate(const GenerateOptions& options, const Output& output) {
    const CancelToken cancel = cancelOnInterrupt();
    const ModelCatalog catalog = installedModels();
    const ModelInfo model = catalog.find(options.draw.model);
    GenerationRequest request = options.draw.request(model);
    options.start.applyTo(request, model, !options.draw.size.empty());
    options.control.applyTo(request);
    const int kept = request.count;
    if (!options.bestOf.empty()) {
        request.count = parseWhole("--best-of", options.bestOf, kept, kMaxPictures);
    }
    const Wildcards wildcards =
        options.wildcards.empty() ? wildcardsOf(dataFolder()) : Wildcards(options.wildcards);
    request.texts = expandedTexts(request.recipe, request.count,
                                  [&](const std::string& name) { return wildcards.entries(name); });
    requireAddOns(request, catalog.addOns());
    if (request.recipe.prompt.empty()) message("The prompt is empty: drawing without one.");

    EngineSettings engine = options.draw.engine();
    engine.helpers = installedHelpers();
    if (!options.noHistory) engine.hashFolder = modelHashFolder();
    const auto generator = makeDiffusionGenerator(catalog, engine);
    const auto ranker = rankerFor(model, catalog, options.ranker);
    std::optional<HistoryStore> library;
    if (!options.noHistory) library.emplace(dataFolder());
    Keeper keeper(library ? &*library : nullptr, outFolder(options, request.recipe));
    Drawing drawing(*generator, *ranker, keeper, model.title);
    draw(drawing, request, cancel);

    Outcome outcome;
    outcome.pictures = chooseBest(drawing, kept, keeper);
    outcome.contactSheet = writeContactSheet(outcome.pictures, keeper.folder());
    if (output.json) {
        printJson(outcome, drawing.times(), keeper.jobId(), output);
    } else {
        printText(outcome, drawing.times(), output);
    }
}

}  // namespace

void addGenerate(CLI::App& app, Output& output) {
    CLI::App& command =
        addSubcommand(app, "generate", "Draws pictures, ranks them and keeps them", output);
    const auto options = std::make_shared<GenerateOptions>();
    command
        .add_option("--prompt", options->draw.prompt,
                    "What to draw; empty draws anything; - reads it from standard input")
        ->required();
    options->draw.addTo(command);
    options->start.addTo(command);
    options->control.addTo(command);
    command.add_option("--best-of", options->bestOf, "Draw so many and keep the best --count");
    command.add_option("--ranker", options->ranker,
                       "Id or folder of a CLIP, OpenCLIP or SigLIP, or aesthetics");
    command.add_option("--wildcards", options->wildcards,
                       "Folder of the text files behind __name__ (the library's own)");
    command.add_option("--out", options->out,
                       "Folder for the pictures and contact-sheet.png, beside the library");
    command.add_flag("--no-history", options->noHistory,
                     "Leave the library alone; without --out the pictures go into ninefold-out/");
    command.callback([options, &output] { generate(*options, output); });
}

}  // namespace ninefold::cli
