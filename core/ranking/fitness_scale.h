// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace ninefold {

/// Turns a ranker's number into a fitness: its place among the scores of other pictures for a
/// prompt, as measured when the ranker was trained (ninefold.json: fitness.percentiles, 101 rising
/// numbers).
class FitnessScale {
public:
    /// Without measured percentiles the scale of OpenAI's ViT-L/14 stands in: 0.10 to 0.35.
    FitnessScale();
    /// Throws Error{BadModel} unless there are 101 rising numbers.
    explicit FitnessScale(std::vector<double> percentiles);
    /// Reads ninefold.json of a ranker's folder where there is one.
    static FitnessScale fromFolder(const std::filesystem::path& folder);

    /// 0..1, rising with `score`.
    double fitness(double score) const;

private:
    std::vector<double> percentiles_;
};

}  // namespace ninefold
