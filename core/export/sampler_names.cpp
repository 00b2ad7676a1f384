// SPDX-License-Identifier: MIT
#include "core/export/sampler_names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace ninefold {

namespace {

struct SamplerName {
    const char* id;
    const char* label;  ///< A1111
    const char* alias;  ///< plain form, see plain(): what other programs write
    const char* alias2;
};

constexpr std::array<SamplerName, 15> kSamplers = {{
    {"euler", "Euler", "euler", "euler"},
    {"euler_a", "Euler a", "eulera", "eulerancestral"},
    {"heun", "Heun", "heun", "heun"},
    {"dpm2", "DPM2", "dpm2", "kdpm2"},
    {"dpm2_a", "DPM2 a", "dpm2a", "dpm2ancestral"},
    {"lms", "LMS", "lms", "lms"},
    {"ddim", "DDIM", "ddim", "ddim"},
    {"dpmpp_2s_a", "DPM++ 2S a", "dpmpp2sa", "dpmpp2sancestral"},
    {"dpmpp_sde", "DPM++ SDE", "dpmppsde", "dpmppsde"},
    {"dpmpp_3m_sde", "DPM++ 3M SDE", "dpmpp3msde", "dpmpp3msde"},
    {"dpmpp_2m", "DPM++ 2M", "dpmpp2m", "dpmpp2m"},
    {"dpmpp_2m_sde", "DPM++ 2M SDE", "dpmpp2msde", "dpmpp2msde"},
    {"unipc", "UniPC", "unipc", "unipcbh2"},
    {"lcm", "LCM", "lcm", "lcm"},
    {"tcd", "TCD", "tcd", "tcd"},
}};

/// Other programs' names for schedules of ours: A1111's uniform steps are its normal ones.
constexpr std::array<std::pair<const char*, const char*>, 3> kSameSchedules{
    {{"uniform", "normal"}, {"ddim_uniform", "ddim"}, {"sgmuniform", "sgm_uniform"}}};

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// Lower case, letters and digits only, + as p: "DPM++ 2M" and "dpmpp_2m" are the same then.
std::string plain(const std::string& text) {
    std::string out;
    for (const char c : lower(text)) {
        if (c == '+') out += 'p';
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) out += c;
    }
    return out;
}

/// Takes `ending` off after a space or underscore, whatever its case.
bool takeEnding(std::string& text, const std::string& ending) {
    if (text.size() <= ending.size() + 1) return false;
    const std::size_t at = text.size() - ending.size();
    if (lower(text.substr(at)) != ending) return false;
    if (text[at - 1] != ' ' && text[at - 1] != '_') return false;
    text.resize(at - 1);
    return true;
}

}  // namespace

std::string samplerLabel(const std::string& id) {
    for (const SamplerName& name : kSamplers) {
        if (id == name.id) return name.label;
    }
    return id;
}

std::string scheduleLabel(const std::string& id) {
    std::string label = id;
    bool start = true;
    for (char& c : label) {
        if (c == '_') c = ' ';
        if (start) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        start = c == ' ';
    }
    if (label.compare(0, 4, "Sgm ") == 0) label.replace(0, 4, "SGM ");
    if (label == "Ddim") return "DDIM";
    return label == "Align Your Steps Xl" ? "Align Your Steps" : label;
}

void setSampler(Recipe& recipe, const std::string& name) {
    std::string base = name;
    takeEnding(base, "gpu");
    for (const char* schedule : {"karras", "exponential", "polyexponential"}) {
        if (takeEnding(base, schedule)) recipe.schedule = schedule;
    }
    if (lower(base.substr(0, 2)) == "k_") base.erase(0, 2);
    // InvokeAI marks Karras with a lone k at the end.
    if (takeEnding(base, "k")) recipe.schedule = "karras";

    const std::string key = plain(base);
    const auto found = std::find_if(kSamplers.begin(), kSamplers.end(), [&](const auto& sampler) {
        return key == sampler.alias || key == sampler.alias2;
    });
    recipe.sampler = found != kSamplers.end() ? found->id : name;
}

void setSchedule(Recipe& recipe, const std::string& name) {
    if (name.empty()) return;
    recipe.schedule = lower(name);
    std::replace(recipe.schedule.begin(), recipe.schedule.end(), ' ', '_');
    for (const auto& [other, own] : kSameSchedules) {
        if (recipe.schedule == other) recipe.schedule = own;
    }
}

}  // namespace ninefold
