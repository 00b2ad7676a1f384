// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_config.h"

#include <array>
#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/sampling/schedule_registry.h"

namespace ninefold {

namespace {

constexpr std::uintmax_t kMaxConfigBytes = std::uintmax_t{1} << 20;
constexpr int kMaxTrainSteps = 100000;

using SpacingName = std::pair<const char*, Spacing>;
constexpr std::array<SpacingName, 3> kSpacings{SpacingName{"leading", Spacing::Leading},
                                               SpacingName{"linspace", Spacing::Linspace},
                                               SpacingName{"trailing", Spacing::Trailing}};

using PredictionName = std::pair<const char*, Prediction>;
constexpr std::array<PredictionName, 3> kPredictions{
    PredictionName{"epsilon", Prediction::Epsilon},
    PredictionName{"v_prediction", Prediction::Velocity},
    PredictionName{"sample", Prediction::Sample}};

[[noreturn]] void refuse(const char* key, const Json& value) {
    throw Error(ErrorKind::BadModel,
                {"The noise schedule of this model can't be used: %1 is %2.", key, dumpJson(value)},
                "This program knows no such schedule.");
}

/// The value of a key that is there and not null.
const Json* lookUp(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? nullptr : &*found;
}

template <typename T>
T convert(const char* key, const Json& value) {
    try {
        return value.get<T>();
    } catch (const Json::exception&) {
        refuse(key, value);
    }
}

template <typename T>
void take(const Json& json, const char* key, T& target) {
    if (const Json* value = lookUp(json, key)) target = convert<T>(key, *value);
}

template <typename T>
void take(const Json& json, const char* key, std::optional<T>& target) {
    if (const Json* value = lookUp(json, key)) target = convert<T>(key, *value);
}

template <typename T, typename Names>
void takeNamed(const Json& json, const char* key, const Names& names, T& target) {
    const Json* value = lookUp(json, key);
    if (value == nullptr) return;
    for (const auto& [name, meaning] : names) {
        if (*value == name) {
            target = meaning;
            return;
        }
    }
    refuse(key, *value);
}

/// A key that must have this value where it is present: another one is another process.
void require(const Json& json, const char* key, const Json& only) {
    if (const Json* value = lookUp(json, key); value != nullptr && *value != only) {
        refuse(key, *value);
    }
}

void refuseOtherProcesses(const Json& json) {
    for (const char* key :
         {"use_flow_sigmas", "use_lu_lambdas", "use_dynamic_shifting", "thresholding"}) {
        require(json, key, false);
    }
    require(json, "interpolation_type", "linear");
    require(json, "timestep_type", "discrete");
    if (const Json* value = lookUp(json, "variance_type");
        value != nullptr && (*value == "learned" || *value == "learned_range")) {
        refuse("variance_type", *value);
    }
}

void takeProcess(const Json& json, ScheduleConfig& config) {
    take(json, "num_train_timesteps", config.trainSteps);
    if (config.trainSteps < 2 || config.trainSteps > kMaxTrainSteps) {
        refuse("num_train_timesteps", config.trainSteps);
    }
    take(json, "beta_start", config.betaStart);
    take(json, "beta_end", config.betaEnd);
    take(json, "beta_schedule", config.betaSchedule);
    take(json, "trained_betas", config.trainedBetas);
    take(json, "rescale_betas_zero_snr", config.zeroTerminalSnr);
    takeNamed(json, "prediction_type", kPredictions, config.prediction);
}

void takeSampling(const Json& json, ScheduleConfig& config) {
    if (lookUp(json, "timestep_spacing") != nullptr) {
        Spacing spacing{};
        takeNamed(json, "timestep_spacing", kSpacings, spacing);
        config.spacing = spacing;
    }
    take(json, "steps_offset", config.stepsOffset);
    if (config.stepsOffset < 0 || config.stepsOffset >= config.trainSteps) {
        refuse("steps_offset", config.stepsOffset);
    }
    for (const char* id : {"karras", "exponential", "beta"}) {
        bool isUsed = false;
        take(json, ("use_" + std::string(id) + "_sigmas").c_str(), isUsed);
        if (isUsed) config.sigmaSchedule = id;
    }
    take(json, "sigma_min", config.sigmaMin);
    take(json, "sigma_max", config.sigmaMax);
    const std::array<std::pair<const char*, bool>, 2> finals{
        {{"zero", false}, {"sigma_min", true}}};
    takeNamed(json, "final_sigmas_type", finals, config.finalSigmaIsMin);
    take(json, "clip_sample", config.clipSample);
    take(json, "clip_sample_range", config.clipSampleRange);
    take(json, "set_alpha_to_one", config.setAlphaToOne);
    take(json, "lower_order_final", config.lowerOrderFinal);
    take(json, "euler_at_final", config.eulerAtFinal);
    take(json, "lambda_min_clipped", config.lambdaMinClipped);
    take(json, "original_inference_steps", config.originalInferenceSteps);
    take(json, "timestep_scaling", config.timestepScaling);
}

/// JSON has no infinities, Python writes them all the same: numbers too large for a double are
/// read as infinite, so a number stands in for each.
std::string withNumbersForInfinities(std::string text) {
    const std::string word = "Infinity";
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
        const bool quoted = at > 0 && text[at - 1] == '"';
        if (quoted) {
            at += word.size();
        } else {
            text.replace(at, word.size(), "1e300");
        }
    }
    return text;
}

}  // namespace

ScheduleConfig scheduleConfigFromJson(const Json& json) {
    if (!json.is_object()) {
        throw Error(ErrorKind::BadModel, "The noise schedule of this model is not a JSON object.");
    }
    refuseOtherProcesses(json);
    ScheduleConfig config;
    takeProcess(json, config);
    takeSampling(json, config);
    return config;
}

ScheduleConfig readScheduleConfig(const std::filesystem::path& file) {
    try {
        const std::string text = withNumbersForInfinities(readFile(file, kMaxConfigBytes));
        return scheduleConfigFromJson(parseJson(text, file.string()));
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadFile) throw;
        throw error.as(ErrorKind::BadModel);
    }
}

ScheduleConfig withSchedule(ScheduleConfig config, const std::string& scheduleId) {
    const ScheduleSpec& spec = scheduleSpec(scheduleId);
    config.choice = scheduleId;
    if (scheduleId == "automatic") return config;
    config.sigmaSchedule = spec.sigmas != nullptr ? scheduleId : "";
    if (spec.spacing) config.spacing = spec.spacing;
    return config;
}

}  // namespace ninefold
