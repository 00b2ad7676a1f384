// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json_fwd.h"

namespace ninefold {

/// What the network was trained to tell from a noisy latent x = alpha * x0 + sigma * noise.
enum class Prediction {
    Epsilon,   ///< the noise
    Velocity,  ///< alpha * noise - sigma * x0 (Salimans and Ho 2022, arXiv:2202.00512)
    Sample,    ///< x0 itself
};

/// How the steps of a picture are picked from the training steps (Lin et al. 2023,
/// arXiv:2305.08891, table 2).
enum class Spacing { Leading, Linspace, Trailing };

/// The noise process of a model, as its scheduler_config.json states it. A sampler reads it with
/// the meaning that the class of the same name has in diffusers. Keys that choose or tune one
/// solver (algorithm_type, solver_order, solver_type) are not here: the person picks the sampler.
struct ScheduleConfig {
    int trainSteps = 1000;
    double betaStart = 0.0001;
    double betaEnd = 0.02;
    std::string betaSchedule = "linear";  ///< "linear", "scaled_linear", "squaredcos_cap_v2"
    std::vector<double> trainedBetas;     ///< trainSteps values that replace the three above
    bool zeroTerminalSnr = false;         ///< rescale_betas_zero_snr
    Prediction prediction = Prediction::Epsilon;

    std::optional<Spacing> spacing;  ///< empty: each sampler's own
    int stepsOffset = 0;
    std::string sigmaSchedule;  ///< id of the schedule that states the noises; empty: spacing
    std::string choice = "automatic";  ///< a person's, see withSchedule()
    std::optional<double> sigmaMin;    ///< end of the stated noises
    std::optional<double> sigmaMax;    ///< start of the stated noises
    bool finalSigmaIsMin = false;      ///< final_sigmas_type "sigma_min" instead of "zero"
    std::optional<bool> clipSample;    ///< empty: each sampler's own
    double clipSampleRange = 1.0;
    bool setAlphaToOne = true;
    bool lowerOrderFinal = true;
    bool eulerAtFinal = false;
    double lambdaMinClipped = -std::numeric_limits<double>::infinity();
    int originalInferenceSteps = 50;  ///< LCM: steps of the distilled schedule
    double timestepScaling = 10.0;    ///< LCM
};

/// Reads a diffusers scheduler configuration. Keys that aren't named above are ignored; a value
/// that means another process (an unknown beta_schedule or prediction_type, flow sigmas,
/// thresholding, …) is refused with Error{BadModel} that names key and value.
ScheduleConfig scheduleConfigFromJson(const Json& json);

/// The same from a file. Accepts the bare Infinity that Python writes.
ScheduleConfig readScheduleConfig(const std::filesystem::path& file);

/// The configuration with a person's choice in place of the model's: a schedule id of
/// scheduleList() ("automatic" changes nothing). Throws Error{Usage} that lists the ids.
ScheduleConfig withSchedule(ScheduleConfig config, const std::string& scheduleId);

}  // namespace ninefold
