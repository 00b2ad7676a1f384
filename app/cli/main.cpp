// SPDX-License-Identifier: MIT
#include <cstdio>
#include <string>

#include "app/cli/command_line.h"
#include "core/base/error.h"

namespace {

constexpr int kFailure = 1;
constexpr int kWrongUsage = 2;
constexpr int kInterrupted = 130;  // as shells report Ctrl-C

int exitCode(ninefold::ErrorKind kind) {
    if (kind == ninefold::ErrorKind::Usage) return kWrongUsage;
    return kind == ninefold::ErrorKind::Cancelled ? kInterrupted : kFailure;
}

/// CLI11's errors span lines and end without a full stop.
std::string sentence(std::string text) {
    for (char& c : text) {
        if (c == '\n') c = ' ';
    }
    return text + (!text.empty() && text.back() == '.' ? "" : ".");
}

/// CLI11 would say only that a sub-command is required.
void requireCommand(const CLI::App& app, const std::string& first) {
    std::string known;
    for (const CLI::App* command : app.get_subcommands({})) {
        if (first == command->get_name()) return;
        known += (known.empty() ? "" : ", ") + command->get_name();
    }
    throw ninefold::Error(
        ninefold::ErrorKind::Usage,
        first.empty() ? "No command is given." : "There is no command \"" + first + "\".",
        "Choose from " + known + "; see ninefold-cli --help.");
}

int runCommandLine(int argc, char** argv) {
    ninefold::cli::Output output;
    CLI::App app("Draws pictures from a prompt, ranks them and keeps them. No network.",
                 "ninefold-cli");
    app.set_version_flag("--version", "ninefold-cli " NINEFOLD_VERSION);
    app.add_flag("--json", output.json, "One JSON object a line on standard output");
    app.require_subcommand(1);
    ninefold::cli::addGenerate(app, output);
    ninefold::cli::addRank(app, output);
    ninefold::cli::addInspect(app, output);
    ninefold::cli::addModels(app, output);
    ninefold::cli::addHistory(app, output);
    ninefold::cli::addUpscale(app, output);
    ninefold::cli::addSamplers(app, output);
    ninefold::cli::addBench(app, output);
    const std::string first = argc > 1 ? argv[1] : "";
    if (first.empty() || first.front() != '-') requireCommand(app, first);
    try {
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) return app.exit(error);  // --help, --version
        ninefold::cli::message(sentence(error.what()) + " See ninefold-cli --help.");
        return kWrongUsage;
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return runCommandLine(argc, argv);
    } catch (...) {
        const ninefold::Error error = ninefold::currentError();
        ninefold::cli::message(error.line());
        return exitCode(error.kind());
    }
}
