// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "core/pipeline/diffusion_generator.h"
#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"

namespace ninefold::cli {

/// What to draw, as written on the command line; empty text stands for the model's own default.
struct DrawOptions {
    std::string prompt;
    std::string negativePrompt;
    std::string count = "9";
    std::string seed;
    std::string size;
    std::string steps;
    std::string sampler;
    std::string schedule = "automatic";
    std::string guidance;
    std::string guidanceRescale;
    std::string guidanceInterval;  ///< "FROM,UNTIL"
    std::string noise = "cpu";
    std::string hires;  ///< factor of a second pass
    std::string hiresSteps;
    std::string hiresStrength;
    std::string hiresUpscaler;
    std::string vae;
    std::string cacheInterval;
    std::string tokenMerging;
    std::string model;
    std::string precision = "auto";
    std::string device = "cpu";

    /// All but --prompt, which one command requires and another doesn't.
    void addTo(CLI::App& command);
    /// Throws Error{Usage} for the first thing that can't be drawn, before anything is loaded.
    GenerationRequest request(const ModelInfo& model) const;
    EngineSettings engine() const;

private:
    void applyGuidance(Recipe& recipe) const;
    void applyHires(Recipe& recipe) const;
    void applyAcceleration(Recipe& recipe) const;
};

constexpr int kMaxPictures = 1000;

}  // namespace ninefold::cli
