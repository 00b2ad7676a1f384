// SPDX-License-Identifier: MIT
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/prompt_text.h"
#include "app/cli/ranker_choice.h"
#include "app/cli/table.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/image_format.h"
#include "core/pipeline/memory_check.h"

namespace ninefold::cli {

namespace {

struct RankOptions {
    std::string prompt;
    std::vector<std::string> files;
    std::string ranker;
};

void rank(const RankOptions& options, const Output& output) {
    const std::string prompt = promptText("--prompt", options.prompt);
    std::vector<Image> images;
    for (const std::string& file : options.files) {
        images.push_back(decodeImage(readFile(file), file));
    }
    requireMemoryToDraw();
    const ModelCatalog catalog = installedModels();
    const auto ranker = rankerFor({}, catalog, options.ranker);
    const std::vector<Score> scores = ranker->score(prompt, images);

    Table table({">rank", ">fitness", ">score", "file"});
    int place = 0;
    for (const int index : rankOrder(scores)) {
        const auto i = static_cast<std::size_t>(index);
        ++place;
        table.add({std::to_string(place), decimals(scores[i].fitness * 100, 0),
                   decimals(scores[i].value, 4), options.files[i]});
        if (!output.json) continue;
        Json row = {{"file", options.files[i]},
                    {"rank", place},
                    {"ranker", ranker->id()},
                    {"score", scores[i].value},
                    {"fitness", scores[i].fitness}};
        if (scores[i].looks) row["looks"] = *scores[i].looks;
        output.object(row);
    }
    if (!output.json) output.text(table.text());
}

}  // namespace

void addRank(CLI::App& app, Output& output) {
    CLI::App& command =
        addSubcommand(app, "rank", "Ranks pictures by how well they fit a prompt", output);
    const auto options = std::make_shared<RankOptions>();
    command.add_option("--prompt", options->prompt, "What they should show; - reads it from input")
        ->required();
    command.add_option("--ranker", options->ranker,
                       "Id or folder of a CLIP, OpenCLIP or SigLIP, or aesthetics");
    command.add_option("files", options->files, "PNG, JPEG or WebP pictures")->required();
    command.callback([options, &output] { rank(*options, output); });
}

}  // namespace ninefold::cli
