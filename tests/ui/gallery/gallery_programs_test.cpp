// SPDX-License-Identifier: MIT
// Pictures of other programs, from their files to the recipe that "Restore all" gives back.
#include <ostream>

#include "core/base/files.h"
#include "core/export/png_chunks.h"
#include "tests/ui/gallery/page_fixture.h"
#include "ui/gallery/import_task.h"

namespace ninefold::ui {
namespace {

/// One file as a program writes it, and what is in it.
struct Foreign {
    const char* program;
    PngTexts texts;
    Recipe recipe;  ///< only what the file says
};

void PrintTo(const Foreign& foreign, std::ostream* out) {
    *out << foreign.program;
}

Recipe recipeOf(const char* prompt, const char* negative, std::uint64_t seed, int width, int height,
                int steps, double guidance, const char* sampler, const char* schedule,
                const char* model) {
    Recipe recipe;
    recipe.prompt = prompt;
    recipe.negativePrompt = negative;
    recipe.seed = seed;
    recipe.width = width;
    recipe.height = height;
    recipe.steps = steps;
    recipe.guidanceScale = guidance;
    recipe.sampler = sampler;
    recipe.schedule = schedule;
    recipe.modelId = model;
    return recipe;
}

Foreign a1111() {
    return {"A1111",
            {{"parameters",
              "a lighthouse in fog\nNegative prompt: text\nSteps: 25, Sampler: DPM++ 2M, Schedule "
              "type: Karras, CFG scale: 7, Seed: 77, Size: 512x640, Model hash: 879db523c3, "
              "Model: dreamshaper_8, Version: v1.9.0"}},
            recipeOf("a lighthouse in fog", "text", 77, 512, 640, 25, 7, "dpmpp_2m", "karras",
                     "dreamshaper_8")};
}

Foreign comfyUi() {
    return {"ComfyUI",
            {{"prompt", R"json({
"3": {"inputs": {"seed": 18446744073709551615, "steps": 20, "cfg": 8.0,
      "sampler_name": "euler_ancestral", "scheduler": "normal", "denoise": 1.0, "model": ["4", 0],
      "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]},
      "class_type": "KSampler"},
"4": {"inputs": {"ckpt_name": "base.safetensors"}, "class_type": "CheckpointLoaderSimple"},
"5": {"inputs": {"width": 512, "height": 768, "batch_size": 1}, "class_type": "EmptyLatentImage"},
"6": {"inputs": {"text": "a zebra crossing", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"7": {"inputs": {"text": "rain", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"9": {"inputs": {"images": ["3", 0]}, "class_type": "SaveImage"}})json"},
             {"workflow", "{}"}},
            recipeOf("a zebra crossing", "rain", 18446744073709551615U, 512, 768, 20, 8, "euler_a",
                     "normal", "base.safetensors")};
}

Foreign invokeAi() {
    return {"InvokeAI",
            {{"invokeai_metadata", R"json({
"app_version": "4.2.0", "generation_mode": "txt2img", "positive_prompt": "a heron at dawn",
"negative_prompt": "blur", "width": 448, "height": 640, "seed": 2547488217, "rand_device": "cpu",
"cfg_scale": 7.5, "steps": 30, "scheduler": "dpmpp_2m_k", "clip_skip": 0,
"model": {"key": "k", "hash": "blake3:6ce0", "name": "stable-diffusion-v1-5", "base": "sd-1",
"type": "main"}})json"}},
            recipeOf("a heron at dawn", "blur", 2547488217, 448, 640, 30, 7.5, "dpmpp_2m", "karras",
                     "stable-diffusion-v1-5")};
}

Foreign fooocus() {
    return {"Fooocus",
            {{"fooocus_scheme", "fooocus"}, {"parameters", R"json({
"base_model": "juggernautXL_v8Rundiffusion", "base_model_hash": "aeb7e9e689", "guidance_scale": 4,
"loras": [], "metadata_scheme": "fooocus", "negative_prompt": "noise", "performance": "Speed",
"prompt": "a violin maker", "resolution": "(1152, 896)", "sampler": "dpmpp_2m_sde_gpu",
"scheduler": "karras", "seed": "5264395231546654211", "sharpness": 2, "steps": 30,
"styles": "['Fooocus V2']", "version": "Fooocus v2.5.5"})json"}},
            recipeOf("a violin maker", "noise", 5264395231546654211U, 1152, 896, 30, 4,
                     "dpmpp_2m_sde", "karras", "juggernautXL_v8Rundiffusion")};
}

Foreign swarmUi() {
    return {"SwarmUI",
            {{"parameters", R"json({"sui_image_params": {"prompt": "a paper whale",
"negativeprompt": "ink", "model": "OfficialStableDiffusion/sd_xl_base_1.0", "seed": 1339248473,
"steps": 22, "cfgscale": 6.5, "width": 1024, "height": 768, "sampler": "dpmpp_2m",
"scheduler": "karras", "swarm_version": "0.9.2.0"}})json"}},
            recipeOf("a paper whale", "ink", 1339248473, 1024, 768, 22, 6.5, "dpmpp_2m", "karras",
                     "OfficialStableDiffusion/sd_xl_base_1.0")};
}

class GalleryPrograms : public PageFixture, public testing::WithParamInterface<Foreign> {};

TEST_P(GalleryPrograms, AreFoundByWordsAndModelAndGiveTheRecipeBack) {
    open(9);
    const test::TempFolder theirs;
    writeFileAtomically(theirs / "one.png",
                        withPngTexts(test::syntheticPng(1, 64), GetParam().texts));
    writeFileAtomically(theirs / "other.png", test::syntheticPng(2, 64));
    page_->importFiles({theirs.path()});
    ASSERT_TRUE(waitUntil([this] { return !page_->findChild<ImportTask*>()->isRunning(); }));
    ASSERT_TRUE(waitForRows(11));

    const Recipe& wanted = GetParam().recipe;
    ImageQuery ofModel;
    ofModel.modelId = wanted.modelId;
    filter_->setQuery(ofModel);
    ASSERT_TRUE(waitForRows(1));
    filter_->clear();
    page_->setSearchText(QString::fromStdString(wanted.prompt + " " + wanted.negativePrompt));
    ASSERT_TRUE(waitForRows(1));
    ASSERT_TRUE(waitForImage(0));
    EXPECT_EQ(model_->image(0)->origin, "imported");

    QSignalSpy restored(page_.get(), &GalleryPage::recipeRestoreRequested);
    page_->focusPictures();
    press(Qt::Key_R);
    ASSERT_EQ(restored.count(), 1);
    const auto recipe = restored[0].at(0).value<Recipe>();
    EXPECT_EQ(recipe.prompt, wanted.prompt);
    EXPECT_EQ(recipe.negativePrompt, wanted.negativePrompt);
    EXPECT_EQ(recipe.seed, wanted.seed);
    EXPECT_EQ(recipe.width, wanted.width);
    EXPECT_EQ(recipe.height, wanted.height);
    EXPECT_EQ(recipe.steps, wanted.steps);
    EXPECT_DOUBLE_EQ(recipe.guidanceScale, wanted.guidanceScale);
    EXPECT_EQ(recipe.sampler, wanted.sampler);
    EXPECT_EQ(recipe.schedule, wanted.schedule);
    EXPECT_EQ(recipe.modelId, wanted.modelId);
}

INSTANTIATE_TEST_SUITE_P(Five, GalleryPrograms,
                         testing::Values(a1111(), comfyUi(), invokeAi(), fooocus(), swarmUi()),
                         [](const auto& tested) { return std::string(tested.param.program); });

}  // namespace
}  // namespace ninefold::ui
