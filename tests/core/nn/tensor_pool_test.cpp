// SPDX-License-Identifier: MIT
#include "core/nn/tensor_pool.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cstdint>

namespace ninefold::nn {
namespace {

constexpr int64_t kFloats = int64_t{1} << 20;

class TensorPool : public testing::Test {
protected:
    void SetUp() override {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        GTEST_SKIP() << "no pool under sanitizers";
#endif
        useTensorPool();
        trimTensorPool();
    }
};

TEST_F(TensorPool, WhatIsFreedServesTheNextTensor) {
    const std::size_t before = tensorPoolState().usedBytes;
    void* place = nullptr;
    {
        const at::Tensor first = at::ones({kFloats});
        place = first.data_ptr();
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(place) % 64, 0U);
        EXPECT_GE(tensorPoolState().usedBytes, before + 4 * kFloats);
    }
    EXPECT_EQ(tensorPoolState().usedBytes, before);
    EXPECT_GE(tensorPoolState().keptBytes, static_cast<std::size_t>(4 * kFloats));
    const at::Tensor next = at::zeros({kFloats - 1000});
    EXPECT_EQ(next.data_ptr(), place);
    EXPECT_EQ(next.sum().item<float>(), 0.0F);
}

TEST_F(TensorPool, TrimmedNothingIsKept) {
    at::ones({3 * kFloats});
    EXPECT_GT(tensorPoolState().keptBytes, 0U);
    trimTensorPool();
    EXPECT_EQ(tensorPoolState().keptBytes, 0U);
}

TEST_F(TensorPool, KeepsNoMoreThanSomeHundredMiB) {
    for (int64_t i = 1; i <= 12; ++i) at::empty({i * 16 * kFloats});
    EXPECT_LE(tensorPoolState().keptBytes, std::size_t{512} << 20);
}

TEST_F(TensorPool, SmallTensorsAreTheCLibrarys) {
    const std::size_t before = tensorPoolState().usedBytes;
    const at::Tensor small = at::ones({100});
    EXPECT_EQ(tensorPoolState().usedBytes, before);
    EXPECT_EQ(small.sum().item<float>(), 100.0F);
}

TEST_F(TensorPool, GrowingTensorsKeepTheirNumbers) {
    at::Tensor t = at::ones({kFloats});
    t.resize_({2 * kFloats});
    EXPECT_EQ(t.narrow(0, 0, kFloats).sum().item<float>(), static_cast<float>(kFloats));
}

}  // namespace
}  // namespace ninefold::nn
