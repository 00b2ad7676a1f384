// SPDX-License-Identifier: MIT
#include "core/pipeline/model_cache.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;

class ModelCacheTest : public testing::Test {
protected:
    ModelCacheTest() {
        const fs::path source = fs::path(NINEFOLD_FIXTURES) / "families";
        fs::copy_file(source / "sd1.safetensors", file_);
        info_.folder = file_;
    }
    /// As a download or a merge leaves it: another file under the same name.
    void replace() const {
        fs::copy_file(file_, folder_.path() / "new");
        fs::last_write_time(folder_.path() / "new",
                            fs::last_write_time(file_) + std::chrono::seconds(2));
        fs::rename(folder_.path() / "new", file_);
    }

    test::TempFolder folder_;
    fs::path file_ = folder_.path() / "model.safetensors";
    ModelInfo info_;
    ModelCache cache_{choosePrecision("f32", "cpu"), ModelHashes()};
};

TEST_F(ModelCacheTest, KeepsTheModelUntilItsFileIsAnother) {
    EXPECT_EQ(cache_.loaded(info_), nullptr);
    const ReadyModel& model = cache_.load(info_);
    EXPECT_EQ(cache_.loaded(info_), &model);
    replace();
    EXPECT_EQ(cache_.loaded(info_), nullptr);
    EXPECT_EQ(cache_.loaded(info_), nullptr) << "until it is loaded again";
    const ReadyModel& again = cache_.load(info_);
    EXPECT_EQ(cache_.loaded(info_), &again);
}

/// Weights stay in the file, which lives as long as it is mapped.
TEST_F(ModelCacheTest, WhatIsLoadedDrawsOnWhenItsFileIsGone) {
    const LoadedModel& network = *cache_.load(info_).network;
    const auto draw = [&] {
        const TextCondition text =
            network.encodeText(at::ones({1, network.maxTokens()}, at::kLong));
        return network.predict(at::ones({1, 4, 4, 4}), at::full({1}, 500.0F), text);
    };
    const at::Tensor before = draw();
    fs::remove(file_);
    EXPECT_NE(cache_.loaded(info_), nullptr);
    EXPECT_TRUE(draw().equal(before));
}

}  // namespace
}  // namespace ninefold
