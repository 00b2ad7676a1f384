// SPDX-License-Identifier: MIT
#include "core/pipeline/extra_model_paths.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

using Folders = std::vector<std::filesystem::path>;

class ExtraModelPaths : public testing::Test {
protected:
    Folders read(const std::string& text) {
        writeFileAtomically(yaml_, text);
        return readExtraModelPaths(yaml_);
    }

    test::TempFolder folder_;
    std::filesystem::path yaml_ = folder_ / "extra_model_paths.yaml";
};

TEST_F(ExtraModelPaths, ReadsTheExampleThatComfyUiShips) {
    ::setenv("HOME", "/home/ada", 1);
    ::setenv("MODELS", "/mnt/models", 1);
    const Folders folders = read(R"yaml(#Rename this to extra_model_paths.yaml
a111:
    base_path: /opt/stable-diffusion-webui/

    checkpoints: models/Stable-diffusion
    configs: models/Stable-diffusion
    loras: |
         models/Lora
         models/LyCORIS
    embeddings: embeddings
    is_default: true

comfyui:
    base_path: ~/comfyui/
    checkpoints: models/checkpoints/
#    vae: models/vae/

other_ui:
    base_path: relative
    diffusers: ${MODELS}/diffusers
    loras: $MODELS/loras
    vae: ../vae
)yaml");
    EXPECT_EQ(folders, (Folders{"/opt/stable-diffusion-webui/models/Stable-diffusion",
                                "/opt/stable-diffusion-webui/models/Lora",
                                "/opt/stable-diffusion-webui/models/LyCORIS",
                                "/opt/stable-diffusion-webui/embeddings",
                                "/home/ada/comfyui/models/checkpoints", "/mnt/models/diffusers",
                                "/mnt/models/loras", folder_ / "vae"}));
}

TEST_F(ExtraModelPaths, WhatSaysNothingIsEmpty) {
    for (const char* text : {"", "# only words\n", "a111:\n", "a111:\n  base_path: /x\n",
                             "a111: text\n", "a111:\n  loras: [1, 2]\n", "a:\n  b: {c: d}\n"}) {
        EXPECT_TRUE(read(text).empty()) << text;
    }
}

TEST_F(ExtraModelPaths, NamesTheLineThatIsWrong) {
    test::expectError([&] { read("a111:\n  loras: [x\n"); }, ErrorKind::BadFile,
                      "extra_model_paths.yaml, line");
    test::expectError([&] { read("- a\n- b\n"); }, ErrorKind::BadFile, "no model folders");
    test::expectError([&] { read(std::string(100000, '[')); }, ErrorKind::BadFile, "line");
    test::expectError([&] { read(std::string(2 << 20, ' ')); }, ErrorKind::BadFile, "too large");
    test::expectError([&] { readExtraModelPaths(folder_ / "none"); }, ErrorKind::BadFile, "none");
}

}  // namespace
}  // namespace ninefold
