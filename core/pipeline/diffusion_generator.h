// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/pipeline/generator.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/model_catalog.h"
#include "core/sampling/sampler_list.h"

namespace ninefold {

struct EngineSettings {
    std::string precision = "auto";         ///< "auto", "f32", "bf16", "fp16"
    std::string device = "cpu";             ///< "cpu", "cuda"
    int threads = 0;                        ///< 0: the physical cores
    std::filesystem::path hashFolder = {};  ///< see ModelHashes
    HelperCatalog helpers = {};             ///< upscalers, ControlNets and preview decoders
};

/// The generator that draws with latent diffusion models of the catalogue (Rombach et al. 2022).
/// Keeps the last model loaded, and ControlNets until a batch does without; upscalers are read when
/// they are used. Throws Error{Usage} for a precision or device that this machine
/// lacks.
std::unique_ptr<Generator> makeDiffusionGenerator(ModelCatalog catalog,
                                                  const EngineSettings& settings = {});

/// What can be chosen, for menus and `ninefold-cli samplers`.
using Choice = SamplingChoice;
const std::vector<Choice>& samplerChoices();
const std::vector<Choice>& scheduleChoices();

}  // namespace ninefold
