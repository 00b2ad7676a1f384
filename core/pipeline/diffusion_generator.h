// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "core/sampling/sampler_list.h"

namespace ninefold {

struct EngineSettings {
    std::string precision = "auto";         ///< "auto", "f32", "bf16", "fp16"
    std::string device = "cpu";             ///< "cpu", "cuda"
    int threads = 0;                        ///< 0: the physical cores
    std::filesystem::path hashFolder = {};  ///< see ModelHashes
};

/// The generator that draws with latent diffusion models of the catalogue (Rombach et al. 2022).
/// Keeps the last model loaded. Throws Error{Usage} for a precision or device that this machine
/// lacks.
std::unique_ptr<Generator> makeDiffusionGenerator(ModelCatalog catalog,
                                                  const EngineSettings& settings = {});

/// What can be chosen, for menus and `ninefold-cli samplers`.
using Choice = SamplingChoice;
const std::vector<Choice>& samplerChoices();
const std::vector<Choice>& scheduleChoices();

}  // namespace ninefold
