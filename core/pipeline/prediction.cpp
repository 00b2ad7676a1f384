// SPDX-License-Identifier: MIT
#include "core/pipeline/prediction.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/pipeline/model_cache.h"

namespace ninefold {

const std::vector<std::string>& predictionChoices() {
    static const std::vector<std::string> kChoices{"epsilon", "v_prediction", "v_prediction_ztsnr",
                                                   "sample"};
    return kChoices;
}

ScheduleConfig withPrediction(ScheduleConfig config, const std::string& prediction) {
    if (prediction.empty()) return config;
    if (prediction == "epsilon") {
        config.prediction = Prediction::Epsilon;
    } else if (prediction == "v_prediction" || prediction == "v_prediction_ztsnr") {
        config.prediction = Prediction::Velocity;
    } else if (prediction == "sample") {
        config.prediction = Prediction::Sample;
    } else {
        throw Error(ErrorKind::Usage, {"No model predicts \"%1\".", prediction},
                    "Choose epsilon, v_prediction, v_prediction_ztsnr or sample in models.json.");
    }
    config.zeroTerminalSnr = prediction == "v_prediction_ztsnr";
    return config;
}

}  // namespace ninefold
