// SPDX-License-Identifier: MIT
#include "tests/core/nn/golden_case.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cstdio>

#include "core/base/json.h"
#include "core/nn/layers.h"
#include "core/weights/load_module.h"

namespace ninefold::test {
namespace {

constexpr double kTolerance = 1e-4;

std::filesystem::path folderOf(const std::string& name) {
    return std::filesystem::path(NINEFOLD_FIXTURES) / "nn" / name;
}

}  // namespace

GoldenCase::GoldenCase(const std::string& name)
    : name_(name),
      config_(readJsonFile(folderOf(name) / "config.json")),
      weights_(folderOf(name) / "model.safetensors"),
      tensors_(folderOf(name) / "case.safetensors") {}

void GoldenCase::load(torch::nn::Module& module, at::ScalarType dtype) const {
    LoadOptions options;
    options.dtype = dtype;
    loadModule(module, weights_, options);
    nn::packLayers(module, dtype);
}

void GoldenCase::expectGolden(const at::Tensor& result, const std::string& name) const {
    const at::Tensor expected = tensor("out." + name);
    ASSERT_EQ(result.sizes(), expected.sizes()) << name_ << ' ' << name;
    const double difference = (result - expected).abs().max().item<double>();
    std::printf("golden %-18s %-10s largest difference %.1e of %.1f\n", name_.c_str(), name.c_str(),
                difference, expected.abs().max().item<double>());
    testing::Test::RecordProperty(name_ + "_" + name, std::to_string(difference));
    EXPECT_LE(difference, kTolerance) << name_ << ' ' << name;
}

void GoldenCase::expectClose(const at::Tensor& result, const std::string& name,
                             double bound) const {
    const at::Tensor expected = tensor("out." + name);
    EXPECT_EQ(result.scalar_type(), at::kBFloat16);
    const at::Tensor difference = result.to(at::kFloat) - expected;
    const double error = (difference.norm() / expected.norm()).item<double>();
    std::printf("golden %-18s %-10s bf16 relative error %.1e\n", name_.c_str(), name.c_str(),
                error);
    EXPECT_LE(error, bound) << name_ << ' ' << name;
}

}  // namespace ninefold::test
