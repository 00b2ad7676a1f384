// SPDX-License-Identifier: MIT
#include "core/models/folder_weights.h"

#include <gtest/gtest.h>

#include <vector>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

using namespace test;

/// Each is taken before those behind it.
TEST(FolderWeights, NamesHaveAnOrder) {
    const auto expectOrder = [](const std::string& stem, const std::vector<std::string>& names) {
        const TempFolder folder;
        expectError([&] { findWeights(folder.path(), stem); }, ErrorKind::BadModel, stem);
        for (auto name = names.rbegin(); name != names.rend(); ++name) {
            writeFileAtomically(folder / *name, "");
            EXPECT_EQ(findWeights(folder.path(), stem).filename(), *name);
        }
    };
    expectOrder(
        "diffusion_pytorch_model",
        {"diffusion_pytorch_model.safetensors", "diffusion_pytorch_model.safetensors.index.json",
         "diffusion_pytorch_model.fp16.safetensors",
         "diffusion_pytorch_model.safetensors.index.fp16.json",
         "diffusion_pytorch_model.bf16.safetensors", "diffusion_pytorch_model.non_ema.safetensors",
         "diffusion_pytorch_model.bin", "diffusion_pytorch_model.bin.index.json",
         "diffusion_pytorch_model.fp16.bin", "diffusion_pytorch_model.bin.index.fp16.json",
         "diffusion_pytorch_model.non_ema.bin"});
    expectOrder("model",
                {"model.safetensors", "model.safetensors.index.json", "model.fp16.safetensors",
                 "pytorch_model.bin", "pytorch_model.bin.index.json", "pytorch_model.fp16.bin"});
}

}  // namespace
}  // namespace ninefold
