// SPDX-License-Identifier: MIT
#include "core/ranking/fitness_scale.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {
constexpr std::size_t kPercentiles = 101;
}  // namespace

FitnessScale::FitnessScale(std::vector<double> percentiles) : percentiles_(std::move(percentiles)) {
    if (percentiles_.size() == kPercentiles &&
        std::is_sorted(percentiles_.begin(), percentiles_.end())) {
        return;
    }
    throw Error(ErrorKind::BadModel,
                "ninefold.json: fitness.percentiles is not a list of 101 rising numbers.");
}

std::optional<FitnessScale> FitnessScale::fromFolder(const std::filesystem::path& folder) {
    const auto file = folder / "ninefold.json";
    if (!std::filesystem::exists(file)) return std::nullopt;
    try {
        const Json card = readJsonFile(file);
        if (!card.contains("fitness")) return std::nullopt;
        return FitnessScale(card.at("fitness").at("percentiles").get<std::vector<double>>());
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadModel, {"%1 is damaged: %2", file.string(), error.what()});
    }
}

double FitnessScale::fitness(double score) const {
    const auto above = std::upper_bound(percentiles_.begin(), percentiles_.end(), score);
    if (above == percentiles_.begin()) return 0;
    if (above == percentiles_.end()) return 1;
    const double low = *(above - 1);
    const double within = (score - low) / (*above - low);
    const auto below = static_cast<double>(above - percentiles_.begin() - 1);
    return (below + within) / static_cast<double>(kPercentiles - 1);
}

}  // namespace ninefold
