// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/table.h"
#include "core/pipeline/diffusion_generator.h"

namespace ninefold::cli {

namespace {

void list(const std::string& kind, const std::vector<Choice>& choices, const Output& output) {
    Table table({kind, "name", "what it does"});
    for (const Choice& choice : choices) {
        table.add({choice.id, choice.label, choice.description});
        if (!output.json) continue;
        output.object({{"type", kind},
                       {"id", choice.id},
                       {"label", choice.label},
                       {"description", choice.description}});
    }
    if (!output.json) output.text(table.text());
}

}  // namespace

void addSamplers(CLI::App& app, Output& output) {
    CLI::App& command =
        addSubcommand(app, "samplers", "Lists the ids of samplers and schedules", output);
    command.callback([&output] {
        list("sampler", samplerChoices(), output);
        if (!output.json) output.text("");
        list("schedule", scheduleChoices(), output);
    });
}

}  // namespace ninefold::cli
