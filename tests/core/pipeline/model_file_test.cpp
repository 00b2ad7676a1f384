// SPDX-License-Identifier: MIT
#include "core/pipeline/model_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/pipeline/model_catalog.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

const fs::path kTiny = fs::path(NINEFOLD_FIXTURES) / "pipeline/tiny-sd";

std::string sdxlBytes() {
    const std::string header =
        R"({"model.diffusion_model.input_blocks.4.1.transformer_blocks.0.attn2.to_k.weight":)"
        R"({"dtype":"F16","shape":[1,2048],"data_offsets":[0,4096]}})";
    return test::safetensorsBytes(header, std::string(4096, '\0'));
}

TEST(ModelFile, AFolderThatCanDraw) {
    const ModelFile model = inspectModelFile(kTiny);
    EXPECT_EQ(model.problem.english(), "");
    EXPECT_TRUE(model.canDraw);
    EXPECT_EQ(model.title, "tiny-sd");
    EXPECT_EQ(model.family, "Stable Diffusion 1 and 2");
    EXPECT_EQ(model.precision, "fp8");
    EXPECT_GT(model.bytes, 10000U);
}

TEST(ModelFile, OneFileSaysWhatItIsAndWhyItCantBeUsed) {
    const test::TempFolder folder;
    const fs::path file = test::writeBytes(folder, "my.model.safetensors", sdxlBytes());
    writeFileAtomically(folder / "my.model.preview.png", "x");
    writeFileAtomically(folder / "my.model.md", "# My model");
    const ModelFile model = inspectModelFile(file);
    EXPECT_FALSE(model.canDraw);
    EXPECT_EQ(model.title, "my.model");
    EXPECT_EQ(model.family, "Stable Diffusion XL");
    EXPECT_EQ(model.what.english(), "Stable Diffusion XL checkpoint in one file.");
    EXPECT_THAT(model.problem.english(), HasSubstr("my.model.safetensors"));
    EXPECT_EQ(model.precision, "fp16");
    EXPECT_EQ(model.bytes, fs::file_size(file));
    EXPECT_EQ(model.preview, folder / "my.model.preview.png");
    EXPECT_EQ(model.card, folder / "my.model.md");
}

TEST(ModelFile, WhatIsBrokenOrForeignIsSaid) {
    const test::TempFolder folder;
    const auto look = [&](const char* name, const std::string& bytes) {
        return inspectModelFile(test::writeBytes(folder, name, bytes));
    };
    const ModelFile half = look("half.safetensors", sdxlBytes().substr(0, 300));
    EXPECT_FALSE(half.canDraw);
    EXPECT_THAT(half.what.english(), HasSubstr("damaged or incomplete"));
    EXPECT_THAT(half.problem.english(), HasSubstr("half.safetensors"));
    EXPECT_THAT(look("old.ckpt", "PK").problem.english(), HasSubstr("old.ckpt"));
    EXPECT_THAT(look("q.gguf", "GGUF").problem.english(), HasSubstr("safetensors"));
    EXPECT_FALSE(inspectModelFile(folder / "gone.safetensors").problem.isEmpty());
    writeFileAtomically(folder / "xl/model_index.json", "{}");
    const ModelFile empty = inspectModelFile(folder / "xl");
    EXPECT_FALSE(empty.canDraw);
    EXPECT_FALSE(empty.problem.isEmpty());
}

class ModelFinder : public testing::Test {
protected:
    void write(const std::string& path) { writeFileAtomically(folder_ / path, "x"); }
    std::vector<std::string> find(const std::vector<fs::path>& folders) {
        std::vector<std::string> names;
        findModelFiles(folders, {}, [&](const fs::path& path) {
            names.push_back(path.lexically_relative(folder_.path()).string());
        });
        return names;
    }

    test::TempFolder folder_;
};

TEST_F(ModelFinder, FindsFilesAndFoldersOnce) {
    for (const char* path : {"a/x.safetensors", "a/deep/er/y.CKPT", "a/notes.txt", "a/pic.png",
                             "a/.hidden/z.safetensors", "a/sd/model_index.json",
                             "a/sd/unet/diffusion_pytorch_model.safetensors"}) {
        write(path);
    }
    fs::create_directory_symlink(folder_ / "a", folder_ / "a/loop");
    fs::create_symlink(folder_ / "a/x.safetensors", folder_ / "a/again.safetensors");
    const auto names = find({folder_ / "a", folder_ / "a/deep", folder_ / "none"});
    ASSERT_EQ(names.size(), 3U);
    EXPECT_EQ(std::count(names.begin(), names.end(), "a/deep/er/y.CKPT"), 1);
    EXPECT_EQ(std::count(names.begin(), names.end(), "a/sd"), 1);
}

TEST_F(ModelFinder, WritesPathsAsTheCatalogueDoes) {
    write("own/sd/model_index.json");
    writeFileAtomically(folder_ / "own/sd/vae/config.json", "{}");
    writeFileAtomically(folder_ / "own/sd/unet/config.json", "{}");
    std::vector<fs::path> found;
    for (const fs::path& root : {folder_ / "own/../own", folder_ / "own/"}) {
        findModelFiles({root}, {}, [&](const fs::path& path) { found.push_back(path); });
    }
    ASSERT_EQ(found.size(), 2U);
    const ModelCatalog catalog({folder_ / "own/../own/"});
    ASSERT_EQ(catalog.models().size(), 1U);
    for (const fs::path& path : found) EXPECT_EQ(path, catalog.models()[0].folder);
}

TEST_F(ModelFinder, StopsWhenAskedAndAtADepth) {
    std::string deep = "d";
    for (int i = 0; i < 12; ++i) deep += "/d";
    write(deep + "/x.safetensors");
    EXPECT_TRUE(find({folder_ / "d"}).empty());
    write("d/y.safetensors");
    const CancelToken cancel;
    cancel.cancel();
    test::expectError([&] { findModelFiles({folder_ / "d"}, cancel, [](const fs::path&) {}); },
                      ErrorKind::Cancelled, "");
}

TEST_F(ModelFinder, OfAnInstallationOnlyTheModels) {
    write("webui/models/Stable-diffusion/a.safetensors");
    write("webui/embeddings/b.pt");
    write("webui/venv/lib/c.bin");
    EXPECT_THAT(find(sharedModelFolders(folder_ / "webui")),
                UnorderedElementsAre("webui/models/Stable-diffusion/a.safetensors",
                                     "webui/embeddings/b.pt"));
    write("comfy/models/loras/d.safetensors");
    writeFileAtomically(folder_ / "comfy/extra_model_paths.yaml",
                        "a111:\n  base_path: ../webui\n  checkpoints: models/Stable-diffusion\n");
    EXPECT_THAT(find(sharedModelFolders(folder_ / "comfy")),
                UnorderedElementsAre("comfy/models/loras/d.safetensors",
                                     "webui/models/Stable-diffusion/a.safetensors"));
    EXPECT_EQ(sharedModelFolders(folder_ / "webui/models").size(), 1U);
}

}  // namespace
}  // namespace ninefold
