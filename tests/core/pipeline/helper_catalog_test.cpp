// SPDX-License-Identifier: MIT
#include "core/pipeline/helper_catalog.h"

#include <map>

#include "core/base/files.h"
#include "core/pipeline/text_width.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;
using Kind = Helper::Kind;

const fs::path kFixtures = NINEFOLD_FIXTURES;

std::vector<std::string> namesOf(const HelperCatalog& catalog, Kind kind) {
    std::vector<std::string> names;
    for (const Helper& helper : catalog.all(kind)) names.push_back(helper.name);
    return names;
}

TEST(HelperCatalog, FindsHelpersByWhatFilesHold) {
    const HelperCatalog catalog([] {
        return std::vector<fs::path>{kFixtures / "upscalers", kFixtures / "previews",
                                     kFixtures / "controls", kFixtures / "families"};
    });
    EXPECT_THAT(namesOf(catalog, Kind::Upscaler),
                testing::ElementsAre("compact-x4", "rrdb-x1", "rrdb-x2", "rrdb-x2-numbered",
                                     "rrdb-x4", "rrdb-x4-numbered", "rrdb-x4-trunk"));
    EXPECT_THAT(namesOf(catalog, Kind::TinyDecoder),
                testing::ElementsAre("comfy", "previews", "taesd_decoder"));
    EXPECT_THAT(
        namesOf(catalog, Kind::ControlNet),
        testing::ElementsAre("tiny-circle", "tiny-circle-original", "tiny-lines", "tiny-xl"));
    EXPECT_EQ(catalog.find(Kind::ControlNet, "tiny-circle").textWidth, 32);
    EXPECT_EQ(catalog.find(Kind::ControlNet, "TINY-circle-Original").textWidth, 32);
    EXPECT_EQ(catalog.find(Kind::ControlNet, "tiny-xl").textWidth, 64);
}

TEST(HelperCatalog, LooksAgainForWhatItDoesntKnow) {
    const TempFolder folder;
    const HelperCatalog catalog([&] { return std::vector<fs::path>{folder.path()}; });
    expectError([&] { catalog.find(Kind::Upscaler, "rrdb-x2"); }, ErrorKind::BadModel,
                "There is no upscaler \"rrdb-x2\". None is installed");
    fs::copy_file(kFixtures / "upscalers/rrdb-x2.pth", folder / "rrdb-x2.pth");
    EXPECT_EQ(catalog.find(Kind::Upscaler, "RRDB-X2").path, folder / "rrdb-x2.pth");
    expectError([&] { catalog.find(Kind::Upscaler, "other"); }, ErrorKind::BadModel,
                "There are: rrdb-x2.");
}

TEST(HelperCatalog, AFileAnywhereIsNamedByItsPath) {
    const HelperCatalog none;
    const fs::path file = kFixtures / "upscalers/compact-x4.pth";
    EXPECT_EQ(none.find(Kind::Upscaler, file.string()).name, "compact-x4");
    expectError([&] { none.find(Kind::ControlNet, file.string()); }, ErrorKind::BadModel,
                "is no ControlNet");
}

TEST(TextWidth, IsWhatTheModelsNetworkReads) {
    EXPECT_EQ(textWidthOf(kFixtures / "families/sd1"), 32);
    EXPECT_EQ(textWidthOf(kFixtures / "families/sd1.safetensors"), 32);
    EXPECT_EQ(textWidthOf(kFixtures / "families/xl"), 64);
    EXPECT_EQ(textWidthOf(kFixtures / "no such model"), 0);
    const TempFolder folder;
    writeFileAtomically(folder / "model_index.json",
                        R"({"_class_name": "StableDiffusionPipeline"})");
    writeFileAtomically(folder / "vae/config.json", "{}");
    for (const auto& [unet, width] :
         std::map<std::string, int>{{"{}", 1280},
                                    {R"({"cross_attention_dim": [768, 768]})", 768},
                                    {R"({"cross_attention_dim": []})", 0},
                                    {R"({"cross_attention_dim": "wide"})", 0}}) {
        writeFileAtomically(folder / "unet/config.json", unet);
        EXPECT_EQ(textWidthOf(folder.path()), width) << unet;
    }
}

TEST(HelperCatalog, NamesFamiliesByTheirText) {
    EXPECT_EQ(familyOfTextWidth(768), "Stable Diffusion 1");
    EXPECT_EQ(familyOfTextWidth(2048), "Stable Diffusion XL");
    EXPECT_EQ(familyOfTextWidth(12), "12");
}

}  // namespace
}  // namespace ninefold
