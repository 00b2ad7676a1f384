// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "core/pipeline/generator.h"

namespace ninefold::cli {

/// The pictures that steer a drawing, as written on the command line.
struct ControlOptions {
    std::vector<std::string>
        controls;  ///< "NAME=FILE[,preprocessor=ID][,weight=W][,from=F,until=U]"

    void addTo(CLI::App& command);
    /// Adds controls and their pictures. Throws Error: Usage for what isn't written so, BadFile for
    /// a picture that can't be read.
    void applyTo(GenerationRequest& request) const;
};

}  // namespace ninefold::cli
