// SPDX-License-Identifier: MIT
#include "core/pipeline/matrix_rate.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

#include "core/base/processor.h"
#include "core/pipeline/lanes.h"

namespace ninefold {

namespace {

constexpr double kSecondsPerType = 0.4;
constexpr int64_t kSmallSize = 256;   // to find out whether the large size would take too long
constexpr int64_t kLargeSize = 1024;  // 4 MiB a matrix in f32, as in the wide layers of a UNet
constexpr int kMinRuns = 4;

double secondsOf(const torch::Tensor& a, const torch::Tensor& b) {
    const auto start = std::chrono::steady_clock::now();
    const torch::Tensor product = torch::mm(a, b);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double gflops(int64_t size, double seconds) {
    const auto n = static_cast<double>(size);
    return 2 * n * n * n / seconds / 1e9;
}

double bestRate(int64_t size, torch::ScalarType type, double budgetSeconds) {
    const torch::Tensor a = torch::randn({size, size}).to(type);
    const torch::Tensor b = torch::randn({size, size}).to(type);
    double best = secondsOf(a, b);
    double spent = best;
    for (int run = 1; run < kMinRuns || spent < budgetSeconds; ++run) {
        const double seconds = secondsOf(a, b);
        best = std::min(best, seconds);
        spent += seconds;
    }
    return gflops(size, best);
}

double rateOfOneCore(torch::ScalarType type) {
    // Without bf16 arithmetic LibTorch multiplies element by element, a thousand times slower.
    const double small = bestRate(kSmallSize, type, 0);
    if (gflops(kLargeSize, kSecondsPerType) > small) return small;
    return std::max(small, bestRate(kLargeSize, type, kSecondsPerType));
}

double rateOfAllCores(Lanes& lanes, torch::ScalarType type) {
    std::vector<double> rates(static_cast<std::size_t>(lanes.count()));
    lanes.run(lanes.count(),
              [&](int lane) { rates[static_cast<std::size_t>(lane)] = rateOfOneCore(type); });
    return std::accumulate(rates.begin(), rates.end(), 0.0);
}

}  // namespace

MatrixRates measureMatrixRates() {
    Lanes lanes(physicalCores());
    MatrixRates rates;
    rates.f32Gflops = rateOfAllCores(lanes, torch::kFloat32);
    rates.bf16Gflops = rateOfAllCores(lanes, torch::kBFloat16);
    rates.cores = lanes.count();
    return rates;
}

}  // namespace ninefold
