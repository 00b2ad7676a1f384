// SPDX-License-Identifier: MIT
#include <ctime>
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/history_export.h"
#include "app/cli/recipe_text.h"
#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/history/history_store.h"

namespace ninefold::cli {

namespace {

Json jsonOf(const ImageRow& row) {
    Json line = {{"id", row.id},
                 {"job", row.jobId},
                 {"file", row.file.string()},
                 {"rank", row.rank},
                 {"created_at_ms", row.createdAtMs},
                 {"starred", row.starred},
                 {"trashed", row.trashedAtMs != 0},
                 {"recipe", toJson(row.recipe)}};
    if (row.score) line["score"] = *row.score;
    if (row.fitness) line["fitness"] = *row.fitness;
    return line;
}

std::string dateOf(std::int64_t unixMs) {
    const std::time_t seconds = unixMs / 1000;
    std::tm local{};
    localtime_r(&seconds, &local);
    char text[32] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    return text;
}

std::string fitnessOf(const ImageRow& row) {
    return row.fitness ? decimals(*row.fitness * 100, 0) : "-";
}

/// The prompt on one line of a table.
std::string shortened(std::string prompt) {
    constexpr std::size_t kMax = 48;
    for (char& c : prompt) {
        if (c == '\n') c = ' ';
    }
    if (prompt.size() <= kMax) return prompt;
    std::size_t end = kMax;  // not in the middle of a character
    while (end > 0 && (static_cast<unsigned char>(prompt[end]) & 0xC0U) == 0x80U) --end;
    return prompt.substr(0, end) + "…";
}

void search(const ImageQuery& query, const Output& output) {
    const HistoryStore store(dataFolder());
    const std::vector<ImageRow> rows = store.images(query);
    if (output.json) {
        for (const ImageRow& row : rows) output.object(jsonOf(row));
        return;
    }
    Table table({">id", "drawn", ">fitness", ">rank", "prompt", "file"});
    for (const ImageRow& row : rows) {
        table.add({std::to_string(row.id), dateOf(row.createdAtMs), fitnessOf(row),
                   std::to_string(row.rank), shortened(row.recipe.prompt), row.file.string()});
    }
    if (!rows.empty()) output.text(table.text());
    output.text(std::to_string(rows.size()) + " of " + std::to_string(store.countImages(query)) +
                " pictures.");
}

void show(const std::string& text, const Output& output) {
    const std::int64_t id = parseId(text);
    const ImageRow row = findPicture(HistoryStore(dataFolder()), id);
    if (output.json) {
        output.object(jsonOf(row));
        return;
    }
    output.text(recipeText(row.recipe));
    output.text("fitness          " + fitnessOf(row) + "\nrank             " +
                std::to_string(row.rank) + "\ndrawn            " + dateOf(row.createdAtMs) +
                "\nfile             " + row.file.string());
}

void addSearch(CLI::App& history, Output& output) {
    CLI::App& command = addSubcommand(history, "search", "Finds pictures, newest first", output);
    struct Options {
        ImageQuery query;
        std::string limit = "200";
    };
    const auto options = std::make_shared<Options>();
    command.add_option("words", options->query.text, "Words of the prompt, tags or notes");
    command.add_option("--limit", options->limit, "At most so many (200)");
    command.add_flag("--starred", options->query.starredOnly, "Only those with a star");
    command.add_flag("--trash", options->query.trashed, "In the trash instead of the library");
    command.callback([options, &output] {
        options->query.limit = parseWhole("--limit", options->limit, 1, 1'000'000);
        search(options->query, output);
    });
}

void addShow(CLI::App& history, Output& output) {
    CLI::App& command = addSubcommand(history, "show", "Shows a picture's recipe", output);
    const auto id = std::make_shared<std::string>();
    command.add_option("id", *id, "Of the picture")->required();
    command.callback([id, &output] { show(*id, output); });
}

}  // namespace

void addHistory(CLI::App& app, Output& output) {
    CLI::App& history = *app.add_subcommand("history", "The library of everything ever drawn");
    history.require_subcommand(1);
    addSearch(history, output);
    addShow(history, output);
    addHistoryExport(history, output);
}

}  // namespace ninefold::cli
