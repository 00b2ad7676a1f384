// SPDX-License-Identifier: MIT
#include "core/pipeline/add_on_catalog.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/pipeline/model_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kAddOns = fs::path(NINEFOLD_FIXTURES) / "add_ons";

std::string names(const AddOnCatalog& catalog, AddOnKind kind) {
    std::string list;
    for (const AddOn& addOn : catalog.all(kind)) list += (list.empty() ? "" : " ") + addOn.name;
    return list;
}

class AddOnCatalogTest : public testing::Test {
protected:
    AddOnCatalogTest() {
        // As A1111 keeps them.
        put("sd1-kohya.safetensors", "models/Lora/styles/Soft.safetensors");
        put("sd1-peft.safetensors", "models/Lora/ink.safetensors");
        put("vae/other.safetensors", "models/VAE/other.safetensors");
        put("embeddings/glow.pt", "embeddings/glow.pt");
        put("embeddings/pair.safetensors", "embeddings/pair.safetensors");
    }
    void put(const char* from, const std::string& to) {
        fs::create_directories((folder_ / to).parent_path());
        fs::copy(kAddOns / from, folder_ / to);
    }

    TempFolder folder_;
};

TEST_F(AddOnCatalogTest, FindsWhatOtherProgramsKeep) {
    const AddOnCatalog catalog(sharedModelFolders(folder_.path()));
    EXPECT_EQ(names(catalog, AddOnKind::Lora), "ink Soft");
    EXPECT_EQ(names(catalog, AddOnKind::Embedding), "glow pair");
    EXPECT_EQ(names(catalog, AddOnKind::Vae), "other");
    EXPECT_EQ(catalog.all(AddOnKind::Embedding)[0].vectors, 3);
    EXPECT_EQ(catalog.all(AddOnKind::Embedding)[1].base, "Stable Diffusion XL");
}

TEST_F(AddOnCatalogTest, NamesAreFoundInAnyCaseWithFolderOrEnding) {
    const AddOnCatalog catalog(sharedModelFolders(folder_.path()));
    for (const char* name : {"soft", "SOFT", "Soft.safetensors", "styles/soft"}) {
        EXPECT_EQ(catalog.find(AddOnKind::Lora, name).name, "Soft") << name;
    }
    const std::string path = (kAddOns / "vae/folder").string();
    EXPECT_EQ(catalog.find(AddOnKind::Vae, path).file, path);
    expectError([&] { catalog.find(AddOnKind::Lora, "sofd"); }, ErrorKind::Usage,
                "There is no LoRA \"sofd\". Near: Soft.");
    expectError([&] { catalog.find(AddOnKind::Vae, "soft"); }, ErrorKind::Usage,
                "There is no VAE \"soft\". Put its file");
}

TEST_F(AddOnCatalogTest, WhatIsPutThereLaterIsFoundByName) {
    const AddOnCatalog catalog({folder_.path()});
    EXPECT_EQ(names(catalog, AddOnKind::Vae), "other");
    put("xl-peft.safetensors", "models/Lora/late.safetensors");
    EXPECT_EQ(catalog.find(AddOnKind::Lora, "late").name, "late");
    fs::remove(folder_ / "models/Lora/late.safetensors");
    expectError([&] { catalog.find(AddOnKind::Lora, "late"); }, ErrorKind::Usage, "no LoRA");
}

TEST_F(AddOnCatalogTest, OfSeveralOfOneNameTheFirstFoldersCounts) {
    const TempFolder other;
    fs::copy(kAddOns / "xl-peft.safetensors", other / "soft.safetensors");
    const AddOnCatalog catalog({other.path(), folder_.path()});
    EXPECT_EQ(names(catalog, AddOnKind::Lora), "ink soft");
    EXPECT_EQ(catalog.find(AddOnKind::Lora, "SOFT").file, other / "soft.safetensors");
}

TEST_F(AddOnCatalogTest, ADamagedFileSaysWhatIsWrongWithIt) {
    std::ofstream(folder_ / "models/Lora/bad.safetensors") << "x";
    std::ofstream(folder_ / "embeddings/torn.pt") << "x";
    const AddOnCatalog catalog(sharedModelFolders(folder_.path()));
    expectError([&] { catalog.find(AddOnKind::Lora, "bad"); }, ErrorKind::BadModel,
                "bad.safetensors");
    EXPECT_EQ(names(catalog, AddOnKind::Embedding), "glow pair torn");
}

TEST_F(AddOnCatalogTest, TheModelsPageSaysWhatTheyAre) {
    const ModelFile lora = inspectModelFile(folder_ / "models/Lora/ink.safetensors");
    EXPECT_EQ(lora.addOn, AddOnKind::Lora);
    EXPECT_TRUE(lora.problem.isEmpty()) << lora.problem.english();
    const ModelFile pair = inspectModelFile(folder_ / "embeddings/pair.safetensors");
    EXPECT_EQ(pair.what.english(),
              "An embedding for Stable Diffusion XL: a word that a model can learn.");
    EXPECT_EQ(inspectModelFile(folder_ / "models/VAE/other.safetensors").addOn, AddOnKind::Vae);
}

}  // namespace
}  // namespace ninefold
