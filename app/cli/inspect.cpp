// SPDX-License-Identifier: MIT
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/recipe_text.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/metadata.h"

namespace ninefold::cli {

namespace {

void inspect(const std::string& file, const Output& output) {
    const std::optional<FoundRecipe> found = readRecipe(readFile(file), file);
    if (!found) {
        throw Error(ErrorKind::BadFile, "There is no recipe in " + file + ".",
                    "Many programs and web sites remove it.");
    }
    if (output.json) {
        output.object({{"file", file},
                       {"program", found->program},
                       {"recipe", toJson(found->recipe)},
                       {"raw", found->raw}});
        return;
    }
    output.text("written by       " + found->program + "\n" + recipeText(found->recipe));
}

}  // namespace

void addInspect(CLI::App& app, Output& output) {
    CLI::App& command = addSubcommand(app, "inspect", "Shows the recipe inside a picture", output);
    const auto file = std::make_shared<std::string>();
    command.add_option("file", *file, "A PNG, JPEG or WebP picture")->required();
    command.callback([file, &output] { inspect(*file, output); });
}

}  // namespace ninefold::cli
