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
                          {"DPM2 a Karras", "dpm2_a", "karras"},
                          {"dpm_2_ancestral", "dpm2_a", "automatic"},
                          {"kdpm_2", "dpm2", "automatic"},
                          {"LMS", "lms", "automatic"},
                          {"dpmpp_2s_ancestral", "dpmpp_2s_a", "automatic"},
                          {"DPM++ 2S a Karras", "dpmpp_2s_a", "karras"},
                          {"dpmpp_sde_gpu", "dpmpp_sde", "automatic"},
                          {"DPM++ 3M SDE Exponential", "dpmpp_3m_sde", "exponential"},
                          {"tcd", "tcd", "automatic"},
                          {"DPM adaptive", "DPM adaptive", "automatic"},
                          {"", "", "automatic"}}) {
        Recipe recipe;
        setSampler(recipe, c.name);
        EXPECT_EQ(recipe.sampler, c.sampler) << c.name;
        EXPECT_EQ(recipe.schedule, c.schedule) << c.name;
    }
}

TEST(SamplerLabel, GoesBackToTheSameId) {
    for (const char* id :
         {"euler", "euler_a", "heun", "dpm2", "dpm2_a", "lms", "ddim", "dpmpp_2s_a", "dpmpp_2m",
          "dpmpp_sde", "dpmpp_2m_sde", "dpmpp_3m_sde", "unipc", "lcm", "tcd"}) {
        Recipe recipe;
        setSampler(recipe, samplerLabel(id));
        EXPECT_EQ(recipe.sampler, id);
    }
    EXPECT_EQ(samplerLabel("DPM fast"), "DPM fast");
}

TEST(ScheduleLabel, GoesBackToTheSameId) {
    for (const char* id : {"automatic", "normal", "karras", "exponential", "sgm_uniform", "simple",
                           "ddim", "beta", "align_your_steps", "linspace", "leading", "trailing"}) {
        Recipe recipe;
        setSchedule(recipe, scheduleLabel(id));
        EXPECT_EQ(recipe.schedule, id);
    }
    EXPECT_EQ(scheduleLabel("sgm_uniform"), "SGM Uniform");
    EXPECT_EQ(scheduleLabel("ddim"), "DDIM");
    EXPECT_EQ(scheduleLabel("align_your_steps_xl"), "Align Your Steps");
}

TEST(SetSchedule, KnowsTheNamesOfOtherPrograms) {
    for (const auto& [name, id] : {std::pair("Uniform", "normal"),
                                   {"ddim_uniform", "ddim"},
                                   {"SGM Uniform", "sgm_uniform"},
                                   {"SGMUniform", "sgm_uniform"}}) {
        Recipe recipe;
        setSchedule(recipe, name);
        EXPECT_EQ(recipe.schedule, id) << name;
    }
}

}  // namespace
}  // namespace ninefold
