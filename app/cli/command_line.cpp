// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"

#include <charconv>
#include <limits>
#include <string_view>

#include "core/base/error.h"

namespace ninefold::cli {

namespace {

template <typename T>
bool parseAll(std::string_view text, T& value) {
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc{} && end == text.data() + text.size();
}

std::string quoted(const std::string& text) {
    constexpr std::size_t kShown = 40;
    return '"' + (text.size() > kShown ? text.substr(0, kShown) + "…" : text) + '"';
}

}  // namespace

CLI::App& addSubcommand(CLI::App& parent, const std::string& name, const std::string& description,
                        Output& output) {
    CLI::App& command = *parent.add_subcommand(name, description);
    command.add_flag("--json", output.json, "One JSON object a line on standard output");
    return command;
}

int parseWhole(const std::string& option, const std::string& text, int least, int most) {
    int value = 0;
    if (parseAll(text, value) && value >= least && value <= most) return value;
    throw Error(
        ErrorKind::Usage, option + " can't be " + quoted(text) + ".",
        "Give a whole number from " + std::to_string(least) + " to " + std::to_string(most) + ".");
}

double parseNumber(const std::string& option, const std::string& text) {
    double value = 0;
    if (parseAll(text, value)) return value;
    throw Error(ErrorKind::Usage, option + " can't be " + quoted(text) + ".", "Give a number.");
}

std::int64_t parseId(const std::string& text) {
    std::int64_t id = 0;
    if (parseAll(text, id) && id > 0) return id;
    throw Error(ErrorKind::Usage, quoted(text) + " is not the id of a picture.",
                "\"ninefold-cli history search\" lists them.");
}

}  // namespace ninefold::cli
