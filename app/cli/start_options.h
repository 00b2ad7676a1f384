// SPDX-License-Identifier: MIT
#pragma once

#include <CLI/App.hpp>
#include <string>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"

namespace ninefold::cli {

/// What drawing starts from, beside the seed: a picture with a mask or a larger frame, or noise
/// that is shared with another seed.
struct StartOptions {
    std::string source;
    std::string strength;
    std::string mask;
    bool invertsMask = false;
    std::string outpaint;
    std::string variationSeed;
    std::string variationStrength;

    void addTo(CLI::App& command);
    /// Completes the request; without `hasSize` the picture decides the size. Throws Error: Usage
    /// for what doesn't go together, BadFile for a picture that can't be read.
    void applyTo(GenerationRequest& request, const ModelInfo& model, bool hasSize) const;

private:
    void applyVariation(GenerationRequest& request) const;
    void applySource(GenerationRequest& request, const ModelInfo& model, bool hasSize) const;
    void refuseOrphans() const;
};

}  // namespace ninefold::cli
