// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "core/models/loaded_model.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;

/// Bytes of this process in memory.
std::int64_t residentBytes() {
    std::ifstream in("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    in >> total >> resident;
    return resident * sysconf(_SC_PAGESIZE);
}

/// Loads, predicts once, and lets go.
void drawWith(const fs::path& folder) {
    {
        const auto model = loadModel(folder, at::kFloat, at::kCPU);
        const TextCondition text = model->encodeText(at::ones({1, model->maxTokens()}, at::kLong));
        model->predict(at::zeros({1, model->latentChannels(), 32, 32}), at::full({1}, 500.0F),
                       text);
    }
    releaseSpareMemory();
}

TEST(Switching, BetweenModelsTenTimesLeavesNoGrowth) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "sanitizers keep what is freed";
#endif
    const fs::path first = fs::path(NINEFOLD_SOURCE_DIR) / "resources/models/ninefold-pictograms";
    const fs::path second = fs::path(NINEFOLD_FIXTURES) / "families" / "sd2";
    const auto bytes = static_cast<std::int64_t>(
        fs::file_size(first / "unet/diffusion_pytorch_model.safetensors"));
    for (int i = 0; i < 2; ++i) {
        drawWith(first);
        drawWith(second);
    }
    const std::int64_t before = residentBytes();
    for (int i = 0; i < 10; ++i) {
        drawWith(first);
        drawWith(second);
    }
    EXPECT_LT(residentBytes() - before, bytes / 2);
}

}  // namespace
}  // namespace ninefold
