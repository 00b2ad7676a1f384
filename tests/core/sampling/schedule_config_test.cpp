// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_config.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>

#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

using test::expectError;

TEST(ScheduleConfig, ReadsTheFileOfStableDiffusion) {
    const ScheduleConfig config = scheduleConfigFromJson(parseJson(R"({
        "_class_name": "PNDMScheduler", "beta_end": 0.012, "beta_schedule": "scaled_linear",
        "beta_start": 0.00085, "num_train_timesteps": 1000, "set_alpha_to_one": false,
        "skip_prk_steps": true, "steps_offset": 1, "trained_betas": null, "clip_sample": false})",
                                                                   "config"));
    EXPECT_EQ(config.betaSchedule, "scaled_linear");
    EXPECT_EQ(config.stepsOffset, 1);
    EXPECT_EQ(config.prediction, Prediction::Epsilon);
    EXPECT_FALSE(config.spacing.has_value());
    EXPECT_EQ(config.clipSample, false);
    EXPECT_FALSE(config.setAlphaToOne);
    EXPECT_TRUE(config.trainedBetas.empty());
}

TEST(ScheduleConfig, ReadsWhichScheduleStatesTheNoises) {
    for (const std::string id : {"karras", "exponential", "beta"}) {
        const Json json{{"use_" + id + "_sigmas", true}};
        EXPECT_EQ(scheduleConfigFromJson(json).sigmaSchedule, id);
    }
    EXPECT_EQ(scheduleConfigFromJson({{"use_beta_sigmas", false}}).sigmaSchedule, "");
}

TEST(ScheduleConfig, RefusesWhatItDoesNotKnowByName) {
    const auto refuses = [](const char* json, const std::string& part) {
        expectError([&] { scheduleConfigFromJson(parseJson(json, "config")); }, ErrorKind::BadModel,
                    part);
    };
    refuses(R"({"prediction_type": "flow"})", "prediction_type is \"flow\"");
    refuses(R"({"timestep_spacing": "log"})", "timestep_spacing is \"log\"");
    refuses(R"({"use_flow_sigmas": true})", "use_flow_sigmas is true");
    refuses(R"({"thresholding": true})", "thresholding is true");
    refuses(R"({"variance_type": "learned"})", "variance_type");
    refuses(R"({"final_sigmas_type": 3})", "final_sigmas_type is 3");
    refuses(R"({"num_train_timesteps": 0})", "num_train_timesteps is 0");
    refuses(R"({"num_train_timesteps": "many"})", "num_train_timesteps is \"many\"");
    refuses(R"({"steps_offset": -1})", "steps_offset is -1");
    refuses("[]", "not a JSON object");
}

TEST(ScheduleConfig, ReadsTheInfinityThatPythonWrites) {
    const test::TempFolder folder;
    const auto file = folder / "scheduler_config.json";
    std::ofstream(file) << R"({"lambda_min_clipped": -Infinity, "note": "Infinity"})";
    EXPECT_LT(readScheduleConfig(file).lambdaMinClipped, -1e200);
    std::ofstream(file) << R"({"lambda_min_clipped": -5.1})";
    EXPECT_EQ(readScheduleConfig(file).lambdaMinClipped, -5.1);
}

TEST(ScheduleConfig, CallsAMissingOrBrokenFileABadModel) {
    const test::TempFolder folder;
    const auto file = folder / "scheduler_config.json";
    expectError([&] { readScheduleConfig(file); }, ErrorKind::BadModel, "scheduler_config.json");
    std::ofstream(file) << R"({"beta_start": )";
    expectError([&] { readScheduleConfig(file); }, ErrorKind::BadModel, "scheduler_config.json");
}

TEST(ScheduleConfig, PutsAPersonsChoiceInPlaceOfTheModels) {
    ScheduleConfig model;
    model.sigmaSchedule = "karras";
    EXPECT_EQ(withSchedule(model, "automatic").sigmaSchedule, "karras");
    EXPECT_EQ(withSchedule(model, "trailing").sigmaSchedule, "");
    EXPECT_EQ(withSchedule(model, "trailing").spacing, Spacing::Trailing);
    EXPECT_EQ(withSchedule({}, "beta").sigmaSchedule, "beta");
    expectError([] { withSchedule({}, "polynomial"); }, ErrorKind::Usage,
                "automatic, normal, karras, exponential");
}

}  // namespace
}  // namespace ninefold
