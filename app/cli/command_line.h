// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>

#include "app/cli/output.h"

namespace ninefold::cli {

/// Adds a sub-command with its --json.
CLI::App& addSubcommand(CLI::App& parent, const std::string& name, const std::string& description,
                        Output& output);

/// A whole number as the person wrote it after `option`. Throws Error{Usage}.
int parseWhole(const std::string& option, const std::string& text, int least, int most);
/// A decimal number. Throws Error{Usage}.
double parseNumber(const std::string& option, const std::string& text);
/// The id of a row of the library. Throws Error{Usage}.
std::int64_t parseId(const std::string& text);

// One a file. Each adds its sub-command, which does its work in the callback and throws Error.
void addGenerate(CLI::App& app, Output& output);
void addRank(CLI::App& app, Output& output);
void addInspect(CLI::App& app, Output& output);
void addModels(CLI::App& app, Output& output);
void addHistory(CLI::App& app, Output& output);
void addSamplers(CLI::App& app, Output& output);
void addUpscale(CLI::App& app, Output& output);
void addBench(CLI::App& app, Output& output);

}  // namespace ninefold::cli
