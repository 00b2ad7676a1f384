// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <string>

#include "core/base/json.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/temp_folder.h"

// Every family as a folder and as one file, against diffusers:
// tests/reference/make_family_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr int kTolerance = 2;  // of 255
const fs::path kFamilies = fs::path(NINEFOLD_FIXTURES) / "families";

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// The family's folder; "…-v" is the plain one's with a schedule that says so.
fs::path folderOf(const std::string& family, const TempFolder& temporary) {
    if (!endsWith(family, "-v")) return kFamilies / family;
    const fs::path copy = temporary / family;
    if (fs::exists(copy)) return copy;
    fs::copy(kFamilies / family.substr(0, family.size() - 2), copy, fs::copy_options::recursive);
    const fs::path file = copy / "scheduler/scheduler_config.json";
    Json config = readJsonFile(file);
    config["prediction_type"] = "v_prediction";
    config["rescale_betas_zero_snr"] = family == "xl-v";
    std::ofstream(file) << config;
    return copy;
}

fs::path fileOf(const std::string& family) {
    const bool isVelocity = endsWith(family, "-v");
    return kFamilies /
           ((isVelocity ? family.substr(0, family.size() - 2) : family) + ".safetensors");
}

GenerationRequest requestOf(const Json& golden) {
    GenerationRequest request;
    request.count = 1;
    Recipe& recipe = request.recipe;
    recipe.prompt = "a red apple beside the blue house";
    recipe.negativePrompt = "misty night";
    recipe.seed = 7;
    recipe.sampler = golden["sampler"].get<std::string>();
    recipe.steps = 5;
    recipe.width = 48;
    recipe.height = 32;
    recipe.guidanceScale = golden.value("guidance", 5.0);
    recipe.clipSkip = golden.value("clip_skip", 0);
    const std::string family = golden["family"].get<std::string>();
    if (family == "xl-refiner") {
        request.sourceImage = readPicture("source.png");
        recipe.strength = 0.6;
    } else if (family == "sd1-inpainting") {
        request.sourceImage = readPicture("source.png");
        request.mask = readPicture("mask.png");
    }
    return request;
}

Image picture(const std::string& file) {
    return readPicture(file, "../families/pictures");
}

std::unique_ptr<Generator> generatorFor(const ModelCatalog& catalog) {
    EngineSettings settings;
    settings.precision = "f32";
    settings.threads = 1;
    return makeDiffusionGenerator(catalog, settings);
}

TEST(FamilyGolden, DrawsThePicturesOfDiffusersFromFolderAndFile) {
    const TempFolder temporary;
    ModelCatalog catalog(std::vector<fs::path>{});
    catalog.setPredictions({});
    const auto generator = generatorFor(catalog);
    std::map<std::string, int> largest;
    for (const Json& golden : readJsonFile(kFamilies / "pictures/goldens.json")) {
        const std::string family = golden["family"].get<std::string>();
        GenerationRequest request = requestOf(golden);
        request.recipe.modelId = folderOf(family, temporary).string();
        const Image fromFolder = draw(*generator, request).at(0);
        const int found = difference(fromFolder, picture(golden["file"].get<std::string>()));
        EXPECT_LE(found, kTolerance) << golden;
        largest[family] = std::max(largest[family], found);

        request.recipe.modelId = fileOf(family).string();
        const std::string prediction = family == "xl-v"    ? "v_prediction_ztsnr"
                                       : family == "sd2-v" ? "v_prediction"
                                                           : "";
        catalog.setPredictions({{request.recipe.modelId, prediction}});
        EXPECT_TRUE(draw(*generator, request).at(0) == fromFolder) << golden;
    }
    EXPECT_GE(largest.size(), 8U);
    for (const auto& [name, worst] : largest) {
        std::printf("  %-16s largest difference to diffusers %d/255, folder and file alike\n",
                    name.c_str(), worst);
    }
}

/// Nothing is proved by pictures that are alike whatever draws them.
TEST(FamilyGolden, FamiliesDrawDifferentPictures) {
    const Json goldens = readJsonFile(kFamilies / "pictures/goldens.json");
    for (const Json& golden : goldens) {
        for (const Json& other : goldens) {
            if (golden["family"] == other["family"]) continue;
            EXPECT_GT(difference(picture(golden["file"].get<std::string>()),
                                 picture(other["file"].get<std::string>())),
                      20)
                << golden["file"] << other["file"];
        }
    }
}

/// A model that inpaints draws without a picture, too.
TEST(FamilyGolden, AnInpaintingModelDrawsFromTextAlone) {
    const auto generator = generatorFor(ModelCatalog(std::vector<fs::path>{}));
    GenerationRequest request = requestOf(Json{{"family", "sd1"}, {"sampler", "euler"}});
    request.recipe.modelId = fileOf("sd1-inpainting").string();
    EXPECT_EQ(draw(*generator, request).size(), 1U);
}

}  // namespace
}  // namespace ninefold
