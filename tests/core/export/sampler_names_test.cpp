// SPDX-License-Identifier: MIT
#include "core/export/sampler_names.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

struct Case {
    const char* name;
    const char* sampler;
    const char* schedule;
};

TEST(SetSampler, KnowsTheNamesOfOtherPrograms) {
    for (const Case& c : {Case{"Euler", "euler", "automatic"},
                          {"Euler a", "euler_a", "automatic"},
                          {"euler_ancestral", "euler_a", "automatic"},
                          {"k_euler_a", "euler_a", "automatic"},
                          {"Heun", "heun", "automatic"},
                          {"k_heun", "heun", "automatic"},
                          {"DDIM", "ddim", "automatic"},
                          {"DPM++ 2M", "dpmpp_2m", "automatic"},
                          {"DPM++ 2M Karras", "dpmpp_2m", "karras"},
                          {"dpm++2m", "dpmpp_2m", "automatic"},
                          {"dpmpp_2m", "dpmpp_2m", "automatic"},
                          {"dpmpp_2m_k", "dpmpp_2m", "karras"},
                          {"DPM++ 2M SDE Exponential", "dpmpp_2m_sde", "exponential"},
                          {"dpmpp_2m_sde_gpu", "dpmpp_2m_sde", "automatic"},
                          {"uni_pc", "unipc", "automatic"},
                          {"uni_pc_bh2", "unipc", "automatic"},
                          {"UniPC", "unipc", "automatic"},
                          {"LCM", "lcm", "automatic"},
                          {"DPM++ 3M SDE", "DPM++ 3M SDE", "automatic"},
                          {"", "", "automatic"}}) {
        Recipe recipe;
        setSampler(recipe, c.name);
        EXPECT_EQ(recipe.sampler, c.sampler) << c.name;
        EXPECT_EQ(recipe.schedule, c.schedule) << c.name;
    }
}

TEST(SamplerLabel, GoesBackToTheSameId) {
    for (const char* id :
         {"euler", "euler_a", "heun", "ddim", "dpmpp_2m", "dpmpp_2m_sde", "unipc", "lcm"}) {
        Recipe recipe;
        setSampler(recipe, samplerLabel(id));
        EXPECT_EQ(recipe.sampler, id);
    }
    EXPECT_EQ(samplerLabel("DPM2 a"), "DPM2 a");
}

TEST(ScheduleLabel, GoesBackToTheSameId) {
    for (const char* id : {"automatic", "karras", "sgm_uniform", "trailing", "exponential"}) {
        Recipe recipe;
        setSchedule(recipe, scheduleLabel(id));
        EXPECT_EQ(recipe.schedule, id);
    }
    EXPECT_EQ(scheduleLabel("sgm_uniform"), "SGM Uniform");
}

}  // namespace
}  // namespace ninefold
