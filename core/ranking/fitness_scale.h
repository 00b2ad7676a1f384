// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

namespace ninefold {

/// Turns a ranker's number into a fitness: its place among the scores of other pictures for a
/// prompt, as measured when the ranker was trained (ninefold.json: fitness.percentiles, 101 rising
/// numbers).
class FitnessScale {
public:
    /// Throws Error{BadModel} unless there are 101 rising numbers.
    explicit FitnessScale(std::vector<double> percentiles);
    /// Reads ninefold.json of a ranker's folder; nullopt where none states a scale.
    static std::optional<FitnessScale> fromFolder(const std::filesystem::path& folder);

    /// 0..1, rising with `score`.
    double fitness(double score) const;

private:
    std::vector<double> percentiles_;
};

}  // namespace ninefold
