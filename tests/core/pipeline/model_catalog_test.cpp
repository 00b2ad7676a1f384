// SPDX-License-Identifier: MIT
#include "core/pipeline/model_catalog.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

void writeModel(const std::filesystem::path& folder, const std::string& card) {
    writeFileAtomically(folder / "model_index.json", "{}");
    writeFileAtomically(folder / "vae/config.json", R"({"block_out_channels":[1,2,3,4,5]})");
    writeFileAtomically(folder / "unet/config.json",
                        R"({"block_out_channels":[8,16],"sample_size":8})");
    if (!card.empty()) writeFileAtomically(folder / "ninefold.json", card);
}

TEST(ModelCatalog, ReadsTheCard) {
    const test::TempFolder folder;
    writeModel(folder / "m", R"({"id":"tiny","title":"Tiny","default_steps":8,"ranker":"../clip",
        "words":["apple"],"latent_rgb":{"matrix":[[1,2,3]],"bias":[0,0,1]}})");
    const ModelInfo info = ModelCatalog({folder.path()}).find("tiny");
    EXPECT_EQ(info.title, "Tiny");
    EXPECT_EQ(info.steps, 8);
    EXPECT_EQ(info.width, 128);
    EXPECT_EQ(info.sizeMultiple, 32);
    EXPECT_EQ(info.ranker, (folder / "clip").string());
    EXPECT_EQ(info.latentRgb.at(0)[2], 3);
}

TEST(ModelCatalog, AModelWithoutARankerBorrowsTheFirstNamed) {
    const test::TempFolder folder;
    writeModel(folder / "a", "");
    EXPECT_TRUE(ModelCatalog({folder.path()}).rankerFolder({}).empty());
    writeModel(folder / "b", R"({"ranker":"../clip"})");
    const ModelCatalog catalog({folder.path()});
    EXPECT_EQ(catalog.rankerFolder(catalog.find("a")), folder / "clip");
    EXPECT_EQ(catalog.rankerFolder(catalog.find("b")), folder / "clip");
}

TEST(ModelCatalog, AFolderWithoutACardGetsItsName) {
    const test::TempFolder folder;
    writeModel(folder / "stable", "");
    const ModelCatalog catalog({folder.path()});
    ASSERT_EQ(catalog.models().size(), 1U);
    EXPECT_EQ(catalog.find("").id, "stable");
    EXPECT_EQ(catalog.find((folder / "stable/").string()).id, "stable");
}

TEST(ModelCatalog, OfTwoWithTheSameIdTheLaterIsKnownByItsPath) {
    const test::TempFolder folder;
    writeModel(folder / "one/m", "");
    writeModel(folder / "two/m", "");
    const ModelCatalog catalog({folder / "one", folder / "two", folder / "two/m"});
    ASSERT_EQ(catalog.models().size(), 2U);
    EXPECT_EQ(catalog.find("m").folder, folder / "one/m");
    EXPECT_EQ(catalog.models()[1].id, (folder / "two/m").string());
    EXPECT_EQ(catalog.find((folder / "two/m").string()).folder, folder / "two/m");
}

TEST(ModelCatalog, CopiesAreOneCatalogue) {
    const test::TempFolder folder;
    writeModel(folder / "one/a", "");
    writeModel(folder / "two/b", "");
    const ModelCatalog catalog({folder / "one"});
    ModelCatalog copy = catalog;
    copy.reload({folder / "one", folder / "two"});
    EXPECT_EQ(catalog.find("b").folder, folder / "two/b");
}

TEST(ModelCatalog, TakesTheModelsOfSharedFoldersAnywhereBelow) {
    const test::TempFolder folder;
    writeModel(folder / "own/a", "");
    writeModel(folder / "comfy/models/diffusers/deep/b", "");
    writeFileAtomically(folder / "broken/extra_model_paths.yaml", "[");
    const auto folders = modelFolders({folder / "own"}, {folder / "broken", folder / "comfy"});
    const ModelCatalog catalog(folders);
    ASSERT_EQ(catalog.models().size(), 2U);
    EXPECT_EQ(catalog.find("b").folder, folder / "comfy/models/diffusers/deep/b");
}

TEST(ModelCatalog, SkipsBrokenFoldersAndSaysWhyWhenAsked) {
    const test::TempFolder folder;
    writeModel(folder / "broken", "{");
    writeModel(folder / "wrong", R"({"default_steps":"many"})");
    writeFileAtomically(folder / "notes/readme.txt", "no model");
    const ModelCatalog catalog({folder.path(), folder / "missing"});
    EXPECT_TRUE(catalog.models().empty());
    const auto refuse = [&](const std::string& name, const std::string& part) {
        test::expectError([&] { (void)catalog.find(name); }, ErrorKind::BadModel, part);
    };
    refuse((folder / "broken").string(), "not valid JSON");
    refuse((folder / "wrong").string(), "damaged");
    refuse((folder / "notes").string(), "model_index.json is missing");
    refuse("nothing", "No model is installed");
}

}  // namespace
}  // namespace ninefold
