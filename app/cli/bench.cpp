// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "app/cli/bench_switch.h"
#include "app/cli/command_line.h"
#include "app/cli/draw_options.h"
#include "app/cli/drawing.h"
#include "app/cli/interrupt.h"
#include "app/cli/ranker_choice.h"
#include "app/cli/stopwatch.h"
#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/processor.h"
#include "core/export/image_format.h"
#include "core/jobs/spread.h"
#include "core/nn/layer_clock.h"
#include "core/pipeline/matrix_rate.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

/// One line of the report; flop < 0 where it isn't counted.
struct Stage {
    std::string name;
    double seconds = 0;
    double flop = -1;
};

/// The kinds of layers of one stage, whose seconds are shares of the stage's.
struct StageLayers {
    std::string stage;
    nn::LayerWorks works;
};

struct BenchResult {
    std::vector<Stage> stages;  ///< the first is outside the total: a warm engine has it behind it
    std::vector<StageLayers> layers;
    double totalSeconds = 0;
    int pictures = 0;
    Recipe recipe;  ///< as used, of the first picture
    MatrixRates rates;
};

/// Keeps the pictures and leaves scoring and saving to a separate, separately timed step.
class Collector final : public GenerationObserver {
public:
    void onLoading(const std::string& modelTitle) override {
        progress_.show("Reading " + modelTitle + " …");
    }
    void onStep(int step, int steps, double /*secondsLeft*/) override {
        if (step == steps) denoising = nn::LayerClock::works();
        progress_.show("Step " + std::to_string(step) + " of " + std::to_string(steps));
    }
    void onPreviews(const std::vector<Image>& /*previews*/) override {}
    void onPicture(int /*index*/, const Image& image, const Recipe& recipe) override {
        images.push_back(image);
        recipes.push_back(recipe);
    }

    std::vector<Image> images;
    std::vector<Recipe> recipes;
    nn::LayerWorks denoising;  ///< what layers took until the last step

private:
    ProgressLine progress_;
};

/// The layers' work of the timed run: of denoising, with the texts, and of decoding behind it.
std::vector<StageLayers> layersOf(const Collector& drawn, int lanes) {
    const nn::LayerWorks all = nn::LayerClock::works();
    std::vector<StageLayers> stages{{"denoise", drawn.denoising}, {"decode", all}};
    for (std::size_t kind = 0; kind < nn::kLayerKinds; ++kind) {
        stages[1].works[kind].seconds -= drawn.denoising[kind].seconds;
        stages[1].works[kind].flop -= drawn.denoising[kind].flop;
        for (StageLayers& stage : stages) stage.works[kind].seconds /= lanes;
    }
    return stages;
}

/// A library that is gone with the object, so that measuring leaves nothing in the artist's.
class TemporaryLibrary {
public:
    TemporaryLibrary() {
        std::string pattern = (fs::temp_directory_path() / "ninefold-bench-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) {
            throw Error(ErrorKind::Io, "Can't make a temporary folder " + pattern + ".");
        }
        folder_ = pattern;
    }
    ~TemporaryLibrary() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    TemporaryLibrary(const TemporaryLibrary&) = delete;
    TemporaryLibrary& operator=(const TemporaryLibrary&) = delete;

    const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
};

double secondsToSave(const Collector& drawn, const std::vector<Score>& scores) {
    const TemporaryLibrary temporary;
    HistoryStore store(temporary.folder());
    const Stopwatch watch;
    Keeper keeper(&store, {});
    GenerationRequest request;
    request.recipe = drawn.recipes.front();
    request.count = static_cast<int>(drawn.images.size());
    keeper.begin(request);
    for (std::size_t i = 0; i < drawn.images.size(); ++i) {
        const PictureMetadata metadata{drawn.recipes[i], scores[i].value, {}};
        keeper.keep(static_cast<int>(i), metadata,
                    imageFormat("png").encode(drawn.images[i], metadata),
                    {"bench", scores[i].value, scores[i].fitness});
    }
    keeper.finish();
    return watch.seconds();
}

BenchResult measure(const DrawOptions& options, const CancelToken& cancel) {
    const ModelCatalog catalog = installedModels();
    const ModelInfo model = catalog.find(options.model);
    const GenerationRequest request = options.request(model);
    const auto generator = makeDiffusionGenerator(catalog, options.engine());
    const auto ranker = rankerFor(model, catalog);

    GenerationRequest one = request;  // reads the models and warms caches and the ranker
    one.count = 1;
    Collector warmUp;
    const StageTimes cold = generator->generate(one, warmUp, cancel);
    ranker->score(request.recipe.prompt, warmUp.images);

    Collector drawn;
    const Stopwatch total;
    nn::LayerClock::start();
    const StageTimes warm = generator->generate(request, drawn, cancel);
    nn::LayerClock::stop();
    const Stopwatch ranking;
    const std::vector<Score> scores = ranker->score(request.recipe.prompt, drawn.images);
    SpreadMeter spread(*ranker);  // as a job does
    for (std::size_t i = 0; i < scores.size(); ++i) {
        spread.measure(request.recipe.prompt, drawn.images[i], scores[i].value);
    }
    const double rankSeconds = ranking.seconds();
    const double saveSeconds = secondsToSave(drawn, scores);

    BenchResult result;
    result.totalSeconds = total.seconds();
    result.stages = {{"load", cold.loadSeconds},
                     {"encode", warm.encodeSeconds},
                     {"denoise", warm.denoiseSeconds, warm.denoiseFlop},
                     {"decode", warm.decodeSeconds, warm.decodeFlop},
                     {"rank", rankSeconds},
                     {"save", saveSeconds}};
    result.layers = layersOf(drawn, std::min(request.count, physicalCores()));
    result.pictures = request.count;
    result.recipe = drawn.recipes.front();
    cancel.throwIfSet();
    result.rates = measureMatrixRates();
    return result;
}

double gflops(double flop, double seconds) {
    return seconds > 0 ? flop / seconds / 1e9 : 0;
}

const char* nameOf(std::size_t kind) {
    static constexpr std::array<const char*, nn::kLayerKinds> kNames{"convolution", "linear",
                                                                     "attention", "norm"};
    return kNames[kind];
}

void printJson(const BenchResult& result, const Output& output) {
    for (const Stage& stage : result.stages) {
        Json line = {{"type", "stage"}, {"stage", stage.name}, {"seconds", stage.seconds}};
        if (stage.flop >= 0) {
            line["gflop"] = stage.flop / 1e9;
            line["gflop_per_second"] = gflops(stage.flop, stage.seconds);
        }
        output.object(line);
    }
    for (const StageLayers& stage : result.layers) {
        for (std::size_t kind = 0; kind < nn::kLayerKinds; ++kind) {
            const nn::LayerWork& work = stage.works[kind];
            output.object({{"type", "layers"},
                           {"stage", stage.stage},
                           {"kind", nameOf(kind)},
                           {"seconds", work.seconds},
                           {"gflop", work.flop / 1e9}});
        }
    }
    output.object({{"type", "matrix"},
                   {"cores", result.rates.cores},
                   {"f32_gflop_per_second", result.rates.f32Gflops},
                   {"bf16_gflop_per_second", result.rates.bf16Gflops}});
    output.object({{"type", "totals"},
                   {"pictures", result.pictures},
                   {"seconds", result.totalSeconds},
                   {"recipe", toJson(result.recipe)}});
}

void addLayers(Table& table, const StageLayers& stage, double matrixRate) {
    for (std::size_t kind = 0; kind < nn::kLayerKinds; ++kind) {
        const nn::LayerWork& work = stage.works[kind];
        if (work.seconds <= 0) continue;
        const double rate = gflops(work.flop, work.seconds);
        const bool counts = work.flop > 0;
        table.add({std::string("  ") + nameOf(kind), decimals(work.seconds, 3),
                   counts ? decimals(work.flop / 1e9, 1) : "", counts ? decimals(rate, 0) : "",
                   counts ? decimals(100 * rate / matrixRate, 0) + " %" : ""});
    }
}

void printText(const BenchResult& result, const Output& output) {
    const Recipe& recipe = result.recipe;
    output.text(std::to_string(result.pictures) + " pictures of " + std::to_string(recipe.width) +
                "x" + std::to_string(recipe.height) + " px, " + std::to_string(recipe.steps) +
                " steps of " + recipe.sampler + ", guidance " + decimals(recipe.guidanceScale, 1) +
                ", " + recipe.precision + ", model " + recipe.modelId + "\n");
    const bool isF32 = recipe.precision == "f32";
    const double matrixRate = isF32 ? result.rates.f32Gflops : result.rates.bf16Gflops;
    Table table({"stage", ">seconds", ">GFLOP", ">GFLOP/s", ">of matrix rate"});
    for (const Stage& stage : result.stages) {
        if (stage.flop < 0) {
            table.add({stage.name, decimals(stage.seconds, 3), "", "", ""});
        } else {
            table.add({stage.name, decimals(stage.seconds, 3), decimals(stage.flop / 1e9, 1),
                       decimals(gflops(stage.flop, stage.seconds), 0),
                       decimals(100 * gflops(stage.flop, stage.seconds) / matrixRate, 0) + " %"});
        }
        for (const StageLayers& layers : result.layers) {
            if (layers.stage == stage.name) addLayers(table, layers, matrixRate);
        }
    }
    table.add({"total without load", decimals(result.totalSeconds, 3), "", "", ""});
    output.text(table.text());
    output.text("\nMatrix rate of " + std::to_string(result.rates.cores) + " cores: f32 " +
                decimals(result.rates.f32Gflops, 0) + " GFLOP/s, bf16 " +
                decimals(result.rates.bf16Gflops, 0) +
                " GFLOP/s.\nGFLOP are those of the definition; 3x3 convolutions in f32 need a "
                "quarter of them (Winograd).");
}

}  // namespace

void addBench(CLI::App& app, Output& output) {
    CLI::App& command =
        addSubcommand(app, "bench", "Times every stage beside the machine's matrix rate", output);
    const auto options = std::make_shared<DrawOptions>();
    options->prompt = "a red apple";
    command.add_option("--prompt", options->prompt, "What to draw (a red apple)");
    options->addTo(command);
    const auto other = std::make_shared<std::string>();
    command.add_option("--switch", *other,
                       "Instead draws with this model and --model in turn and shows the memory");
    command.callback([options, other, &output] {
        if (!other->empty()) {
            benchSwitching(*options, *other, output, cancelOnInterrupt());
            return;
        }
        const BenchResult result = measure(*options, cancelOnInterrupt());
        if (output.json) {
            printJson(result, output);
        } else {
            printText(result, output);
        }
    });
}

}  // namespace ninefold::cli
