// SPDX-License-Identifier: MIT
#include "ui/nine/likeness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ninefold::ui {

namespace {

constexpr std::size_t kFewest = 5;
constexpr double kDeviations = 3;
constexpr double kLeastGap = 0.1;

double cosine(const std::vector<float>& a, const std::vector<float>& b) {
    const std::size_t size = std::min(a.size(), b.size());
    return std::inner_product(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(size), b.begin(),
                              0.0);
}

double mean(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(const std::vector<double>& values) {
    const double middle = mean(values);
    double squares = 0;
    for (const double value : values) squares += (value - middle) * (value - middle);
    return std::sqrt(squares / static_cast<double>(values.size()));
}

/// How far the mean cosine of the others to each other lies above theirs to picture `odd`.
bool standsOut(const std::vector<std::vector<double>>& cosines, std::size_t odd) {
    const std::size_t count = cosines.size();
    std::vector<double> others;  // each one's mean cosine to the rest of the others
    double own = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (i == odd) continue;
        own += cosines[odd][i] / static_cast<double>(count - 1);
        double sum = 0;
        for (std::size_t j = 0; j < count; ++j) {
            if (j != i && j != odd) sum += cosines[i][j];
        }
        others.push_back(sum / static_cast<double>(count - 2));
    }
    const double gap = mean(others) - own;
    return gap >= kLeastGap && gap > kDeviations * deviation(others);
}

}  // namespace

std::optional<Likeness> likenessOf(const std::vector<std::vector<float>>& embeddings) {
    std::vector<int> present;
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        if (!embeddings[i].empty()) present.push_back(static_cast<int>(i));
    }
    const std::size_t count = present.size();
    if (count < 2) return std::nullopt;
    std::vector<std::vector<double>> cosines(count, std::vector<double>(count, 0));
    std::vector<double> sums(count, 0);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j) continue;
            cosines[i][j] = cosine(embeddings[static_cast<std::size_t>(present[i])],
                                   embeddings[static_cast<std::size_t>(present[j])]);
            sums[i] += cosines[i][j];
        }
    }
    Likeness likeness;
    likeness.alike = mean(sums) / static_cast<double>(count - 1);
    const auto least =
        static_cast<std::size_t>(std::min_element(sums.begin(), sums.end()) - sums.begin());
    if (count >= kFewest && standsOut(cosines, least)) likeness.odd = present[least];
    return likeness;
}

}  // namespace ninefold::ui
