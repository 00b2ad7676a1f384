// SPDX-License-Identifier: MIT
#include "app/cli/model_check.h"

#include "core/models/model_family.h"
#include "core/pipeline/model_cache.h"

namespace ninefold::cli {

std::string familyOf(const std::filesystem::path& folder) {
    return recogniseModel(*openModel(folder)).label;
}

std::string predictionOf(const std::filesystem::path& model, const std::string& choice) {
    const ScheduleConfig schedule = withPrediction(openModel(model)->schedule(), choice);
    std::string id = schedule.prediction == Prediction::Velocity ? "v_prediction"
                     : schedule.prediction == Prediction::Sample ? "sample"
                                                                 : "epsilon";
    return schedule.zeroTerminalSnr ? id + "_ztsnr" : id;
}

void checkModelLoads(const std::filesystem::path& folder) {
    loadModel(folder, at::kFloat, at::kCPU);
}

}  // namespace ninefold::cli
