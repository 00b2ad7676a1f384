// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/recipe.h"

namespace ninefold {

/// "dpmpp_2m" -> "DPM++ 2M". An unknown id is its own label.
std::string samplerLabel(const std::string& id);
/// "sgm_uniform" -> "SGM Uniform".
std::string scheduleLabel(const std::string& id);

/// Sets sampler and schedule from the names that A1111, ComfyUI, InvokeAI, stable-diffusion.cpp and
/// others use: "DPM++ 2M Karras", "euler_ancestral", "k_heun", "dpm++2m". Unknown ones are kept as
/// they are. A schedule inside the name sets the recipe's.
void setSampler(Recipe& recipe, const std::string& name);
/// "SGM Uniform" -> "sgm_uniform".
void setSchedule(Recipe& recipe, const std::string& name);

}  // namespace ninefold
